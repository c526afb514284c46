import { ChartLine, PencilLine, Plus } from 'lucide-react'
import { type FormEvent, Fragment, useId, useState } from 'react'
import type { MetricsView } from '../../../shared/ipc/reads/sprints'
import { fewestPeople, isAboutPeople, type Metric, trendOf } from '../../../shared/product/metrics'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { IconButton } from '../../components/IconButton'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { changeProduct, newId } from '../actions'
import { MetricDialog } from './MetricDialog'
import { numberIn } from './numberIn'
import styles from './ProductRoom.module.css'
import { starters } from './starters'
import { TrendChart } from './TrendChart'

const shownSprints = 12

/** Figures of the unit: entered for a Sprint in one column, seen as trends with their targets. */
export function MetricsTab({ unitId }: { readonly unitId: string }) {
  const words = useWords()
  const view = useRead('metrics', { unitId }).value
  const [editing, setEditing] = useState<Metric | 'new' | null>(null)
  const [sprintId, setSprintId] = useState<string | null>(null)
  if (!view) return null
  const begun = view.sprints.filter(({ starts }) => starts <= view.today)
  const chosen = begun.find(({ id }) => id === sprintId) ?? begun.at(-1) ?? null
  const addStarters = () =>
    void changeProduct({
      type: 'addMetrics',
      unitId,
      metrics: starters.map(({ key, category, better }) => ({
        id: newId(),
        name: words.say(`product.starter.${key}`),
        category,
        better,
        measure: words.say(`product.starter.${key}.measure`),
        target: null
      }))
    })
  return (
    <div className={styles.scrolls}>
      <div className={styles.tools}>
        {chosen ? (
          <Select
            label={words.say('product.metrics.sprint')}
            labelHidden
            choices={begun
              .slice(-shownSprints)
              .reverse()
              .map(({ id, number }) => ({ id, label: words.say('product.sprint', { number }) }))}
            value={chosen.id}
            onChange={setSprintId}
          />
        ) : (
          <p className={styles.quiet}>{words.say('product.metrics.noSprint')}</p>
        )}
        <Button icon={Plus} onPress={() => setEditing('new')}>
          {words.say('product.metric.add')}
        </Button>
      </div>
      {view.metrics.length === 0 ? (
        <EmptyState
          icon={ChartLine}
          text={words.say('product.metrics.empty')}
          action={
            <Button variant="primary" size="large" onPress={addStarters}>
              {words.say('product.metrics.start')}
            </Button>
          }
        />
      ) : (
        <Entry
          key={`${chosen?.id} ${view.metrics.length}`}
          unitId={unitId}
          view={view}
          sprints={begun.slice(-shownSprints)}
          sprintId={chosen?.id ?? null}
          onEdit={setEditing}
        />
      )}
      {editing !== null && (
        <MetricDialog
          unitId={unitId}
          metric={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}

type Reading = MetricsView['readings'][number]

function Entry({
  unitId,
  view,
  sprints,
  sprintId,
  onEdit
}: {
  readonly unitId: string
  readonly view: MetricsView
  readonly sprints: MetricsView['sprints']
  readonly sprintId: string | null
  readonly onEdit: (metric: Metric) => void
}) {
  const words = useWords()
  const form = useId()
  const byKey = new Map(view.readings.map((reading) => [`${reading.metricId} ${keyOf(reading)}`, reading]))
  const times = sprints.length > 0 ? sprints.map(({ id }) => id) : daysOf(view.readings)
  const now = sprintId ?? view.today
  const before =
    times[times.indexOf(now) - 1] ?? (sprintId === null ? times.findLast((at) => at < now) : undefined)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [answered, setAnswered] = useState<Readonly<Record<string, string>>>({})
  const current = (id: string) => byKey.get(`${id} ${now}`)
  const textOf = (id: string) => typed[id] ?? current(id)?.value?.toString() ?? ''
  const peopleOf = (id: string) => answered[id] ?? current(id)?.people?.toString() ?? ''
  const changed = view.metrics.filter(({ id }) => typed[id] !== undefined || answered[id] !== undefined)
  const isRight = changed.every(
    ({ id }) => numberIn(textOf(id)) !== undefined && numberIn(peopleOf(id)) !== undefined
  )
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!isRight || changed.length === 0) return
    const readings = changed.map(({ id }) => ({
      metricId: id,
      value: numberIn(textOf(id)) ?? null,
      people: numberIn(peopleOf(id)) ?? null
    }))
    const done = await changeProduct({ type: 'setReadings', unitId, sprintId, day: view.today, readings })
    if (!done) return
    setTyped({})
    setAnswered({})
  }
  const number = (value: number | null) =>
    value === null ? '–' : new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(value)
  return (
    <form id={form} onSubmit={(event) => void save(event)}>
      <table className={styles.entry}>
        <thead>
          <tr>
            <th scope="col">{words.say('product.metric.name')}</th>
            <th scope="col" className={styles.numeric}>
              {words.say('product.metrics.before')}
            </th>
            <th scope="col">{words.say('product.metrics.now')}</th>
            <th scope="col" className={styles.numeric}>
              {words.say('product.metric.target')}
            </th>
            <th scope="col">{words.say('product.metrics.trend')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {view.metrics.map((metric, row) => {
            const values = times.map((at) => byKey.get(`${metric.id} ${at}`)?.value ?? null)
            const trend = trendOf(values, metric)
            const isFirst = view.metrics[row - 1]?.category !== metric.category
            return (
              <Fragment key={metric.id}>
                {isFirst && (
                  <tr>
                    <th scope="colgroup" colSpan={6}>
                      {words.say(`product.category.${metric.category}`)}
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row">
                    <span className={styles.words}>
                      <Name most={120}>{metric.name}</Name>
                      <span className={styles.quiet}>
                        {[metric.measure, metric.unitId === unitId ? '' : metric.unitName]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </span>
                  </th>
                  <td className={styles.numeric}>
                    {number(
                      before === undefined ? null : (byKey.get(`${metric.id} ${before}`)?.value ?? null)
                    )}
                  </td>
                  <td>
                    <span className={styles.figures}>
                      <TextField
                        label={metric.name}
                        labelHidden
                        className={styles.input}
                        inputMode="decimal"
                        value={textOf(metric.id)}
                        onChange={(text) => setTyped({ ...typed, [metric.id]: text })}
                        {...(numberIn(textOf(metric.id)) === undefined
                          ? { error: words.say('product.item.number.wrong') }
                          : {})}
                      />
                      {isAboutPeople(metric.category) && (
                        <TextField
                          label={words.say('product.metrics.people', { metric: metric.name })}
                          labelHidden
                          placeholder={words.say('product.metrics.people.short', { fewest: fewestPeople })}
                          className={styles.input}
                          inputMode="numeric"
                          value={peopleOf(metric.id)}
                          onChange={(text) => setAnswered({ ...answered, [metric.id]: text })}
                        />
                      )}
                      {current(metric.id)?.isHidden && (
                        <Badge tone="warn">
                          {words.say('product.metrics.hidden', { fewest: fewestPeople })}
                        </Badge>
                      )}
                    </span>
                  </td>
                  <td className={styles.numeric}>{number(metric.target)}</td>
                  <td className={styles.chart}>
                    <span className={styles.figures}>
                      <TrendChart
                        label={words.say('product.metrics.trendOf', { metric: metric.name })}
                        values={values}
                        target={metric.target}
                      />
                      {trend.meetsTarget !== null && (
                        <Badge tone={trend.meetsTarget ? 'ok' : 'warn'}>
                          {words.say(trend.meetsTarget ? 'product.metrics.met' : 'product.metrics.missed')}
                        </Badge>
                      )}
                    </span>
                  </td>
                  <td>
                    <IconButton
                      icon={PencilLine}
                      label={words.say('product.editItem', { item: metric.name })}
                      onPress={() => onEdit(metric)}
                    />
                  </td>
                </tr>
              </Fragment>
            )
          })}
        </tbody>
      </table>
      <div className={styles.tools}>
        <p className={styles.quiet}>{words.say('product.metrics.hint', { fewest: fewestPeople })}</p>
        <Button type="submit" variant="primary" isDisabled={!isRight || changed.length === 0}>
          {words.say('common.save')}
        </Button>
      </div>
    </form>
  )
}

const keyOf = ({ sprintId, day }: Reading) => sprintId ?? day
const daysOf = (readings: readonly Reading[]) =>
  [...new Set(readings.flatMap(({ sprintId, day }) => (sprintId === null ? [day] : [])))].sort()
