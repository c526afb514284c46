import { type StackRow, stacks } from '../../../../shared/charts/stacks'
import type { ProductInsightsView } from '../../../../shared/ipc/reads/product-insights'
import { shortDay } from '../../../../shared/words/format'
import { Chart } from '../../../charts/Chart'
import { useWords } from '../../../stores/words'

const mostDrawn = 8

/** What became of each agreed order by the time people met again, the latest first. */
export function OrdersChart({ orders }: { readonly orders: ProductInsightsView['orders'] }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  const rows = orders.map((order) => {
    const unit = order.unitName
    const from = shortDay(order.agreedAt, words.locale)
    const label =
      order.until === null
        ? words.say('pins.orders.holds', { unit, from })
        : words.say('pins.orders.row', { unit, from, until: shortDay(order.until, words.locale) })
    const { moved, ended, finished, added } = order
    return { order, label, told: words.say('pins.orders.text', { moved, ended, finished, added }) }
  })
  const bars = rows.slice(0, mostDrawn).map(
    ({ order, label, told }): StackRow => ({
      label,
      note: told,
      text: words.say('pins.of', { part: order.kept, all: order.kept + order.moved + order.ended }),
      parts: [
        { value: order.kept, series: 'one', look: 'bar' },
        { value: order.moved, series: 'four', look: 'hatched' },
        { value: order.ended, series: 'two', look: 'hollow' }
      ]
    })
  )
  const heads = ['kept', 'moved', 'ended', 'finished', 'added', 'outside'] as const
  return (
    <Chart
      title={words.say('pins.orders')}
      note={words.say('pins.orders.note')}
      drawing={bars.length === 0 ? null : (width) => stacks(bars, words.direction, width)}
      empty={words.say('pins.orders.none')}
      summary={rows.map(({ label, told }) => `${label}: ${told}`).join('; ')}
      table={{
        head: [
          words.say('pins.head.order'),
          ...heads.map((head) => words.say(head === 'outside' ? 'pins.outside' : `pins.head.${head}`))
        ],
        rows: rows.map(({ order, label }) => [label, ...heads.map((head) => number.format(order[head]))])
      }}
    />
  )
}
