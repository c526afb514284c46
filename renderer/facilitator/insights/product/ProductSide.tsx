import { stood } from '../../../../shared/insights/orders'
import type { Period } from '../../../../shared/insights/period'
import type { ProductInsightsView } from '../../../../shared/ipc/reads/product-insights'
import { shortDay } from '../../../../shared/words/format'
import { useRead } from '../../../stores/reads'
import { useWords } from '../../../stores/words'
import { Figures, share } from '../Figures'
import { DecisionsChart } from './DecisionsChart'
import { OrdersChart } from './OrdersChart'
import { SprintsChart } from './SprintsChart'

/**
 * Whether the product side works: how long it takes to decide, whether what it agreed on stands, and whether the value
 * it planned comes.
 * @param at wall ms, up to when
 */
export function ProductSide({
  unitId,
  period,
  at
}: {
  readonly unitId: string | null
  readonly period: Period
  readonly at: number
}) {
  const view = useRead('productInsights', { unitId, period, at }).value
  if (!view) return null
  return (
    <>
      <Sums view={view} />
      <DecisionsChart decisions={view.decisions} />
      <OrdersChart orders={view.orders} />
      <SprintsChart value={view.value} />
    </>
  )
}

function Sums({ view: { decisions, orders, value } }: { readonly view: ProductInsightsView }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  const add = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0)
  // An order that still holds, and a Sprint that still runs, have not been judged yet.
  const judged = orders.filter(({ until }) => until !== null)
  const over = value.sprints.filter(({ isOn }) => !isOn)
  const standing = judged.filter(stood).length
  const waiting = add(decisions.waiting)
  const since = Math.min(...[...decisions.waitingSince].filter((each) => !Number.isNaN(each)))
  const [came, planned] = [
    add(over.map(({ asPlanned }) => asPlanned)),
    add(over.map((sprint) => sprint.planned))
  ]
  return (
    <Figures
      figures={[
        {
          label: words.say('pins.stood'),
          value: share(standing, judged.length, words.locale),
          text: words.say('pins.stood.text', { stood: standing, all: judged.length })
        },
        {
          label: words.say('pins.outside'),
          value: number.format(add(orders.map(({ outside }) => outside))),
          text: words.say('pins.outside.text')
        },
        {
          label: words.say('pins.waiting'),
          value: number.format(waiting),
          text:
            waiting === 0
              ? words.say('pins.waiting.none')
              : words.say('pins.waiting.text', { day: shortDay(since, words.locale) })
        },
        {
          label: words.say('pins.value'),
          value: share(came, planned, words.locale),
          text: words.say('pins.value.text', { came, planned })
        }
      ]}
    />
  )
}
