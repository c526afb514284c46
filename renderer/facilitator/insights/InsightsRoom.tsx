import { ChartNoAxesColumn } from 'lucide-react'
import { useState } from 'react'
import { type Period, periods } from '../../../shared/insights/period'
import type { InsightsView } from '../../../shared/ipc/reads/insights'
import { HOUR } from '../../../shared/time'
import { shortDay } from '../../../shared/words/format'
import { EmptyState } from '../../components/EmptyState'
import { Screen } from '../../components/Screen'
import { Segmented } from '../../components/Segmented'
import { useApp } from '../../stores/app'
import { wallNow } from '../../stores/clock'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { Hints } from '../hints/Hints'
import { AgesChart } from './AgesChart'
import { AttendanceChart } from './AttendanceChart'
import { Alignment } from './alignment/Alignment'
import { BoxesChart } from './BoxesChart'
import { Effects } from './Effects'
import { Figures, share } from './Figures'
import { SameDayChart, ThroughputChart } from './FlowCharts'
import { HeatTree } from './HeatTree'
import styles from './InsightsRoom.module.css'
import { LatencyChart } from './LatencyChart'
import { ProductSide } from './product/ProductSide'
import { ScopeButton } from './ScopeButton'
import { SpreadChart } from './SpreadChart'
import { Topics } from './Topics'
import { WallButton } from './WallButton'

const enough = 3
type Shows = 'charts' | 'heat' | 'product' | 'alignment'

/** Whether the ladder works, for the whole organisation or a part of it. Nothing is drawn from too little. */
export function InsightsRoom() {
  const words = useWords()
  const unitId = useApp((app) => app.focusId)
  const [period, setPeriod] = useState<Period>('fortnight')
  // One moment for as long as the room is open, or every reading would be another question.
  const [at] = useState(wallNow)
  const [shows, setShows] = useState<Shows>('charts')
  // MetaScrums are weeks apart.
  const [productPeriod, setProductPeriod] = useState<Period>('quarter')
  const isProduct = shows === 'product'
  const view = useRead('insights', shows === 'charts' ? { unitId, period, at } : null).value
  const choose = (id: string | null) => useApp.setState({ focusId: id })
  return (
    <Screen
      title={words.say('nav.insights')}
      subtitle={view && <Since view={view} period={period} />}
      actions={
        <>
          <Segmented
            label={words.say('heat.view')}
            choices={[
              { id: 'charts', label: words.say('heat.charts') },
              { id: 'heat', label: words.say('heat.tree') },
              { id: 'product', label: words.say('pins.title') },
              { id: 'alignment', label: words.say('align.title') }
            ]}
            value={shows}
            onChange={setShows}
          />
          {shows === 'heat' && <WallButton />}
          {(shows === 'charts' || isProduct) && (
            <>
              <ScopeButton unitId={unitId} onChoose={choose} />
              <Segmented
                label={words.say('insights.period')}
                choices={periods.map((id) => ({ id, label: words.say(`insights.period.${id}`) }))}
                value={isProduct ? productPeriod : period}
                onChange={isProduct ? setProductPeriod : setPeriod}
              />
            </>
          )}
        </>
      }
    >
      {shows === 'heat' && <HeatTree at={at} unitId={unitId} onChoose={choose} />}
      {isProduct && <ProductSide unitId={unitId} period={productPeriod} at={at} />}
      {shows === 'alignment' && <Alignment />}
      {shows === 'charts' && (
        <>
          <Hints unitId={unitId} />
          {view && <Charts view={view} />}
          <Effects />
        </>
      )}
    </Screen>
  )
}

function Since({ view: { span, sprint }, period }: { readonly view: InsightsView; readonly period: Period }) {
  const words = useWords()
  const day = shortDay(span.from, words.locale)
  if (period !== 'sprint') return words.say('insights.since', { day })
  return sprint
    ? words.say('insights.sprint', { number: sprint.number, day })
    : words.say('insights.noSprint')
}

function Charts({ view }: { readonly view: InsightsView }) {
  const words = useWords()
  const { closedSessions, levels, bins } = view
  const hasBoxes = closedSessions >= enough
  return (
    <>
      <Sums view={view} />
      {!hasBoxes && (
        <EmptyState
          icon={ChartNoAxesColumn}
          text={`${words.say('insights.empty')} ${words.say('insights.so.far', { count: closedSessions })}`}
        />
      )}
      <div className={styles.pair}>
        <LatencyChart levels={levels} />
        <SpreadChart spread={view.spread} />
      </div>
      <ThroughputChart bins={bins} />
      <div className={styles.pair}>
        <AgesChart levels={levels} />
        <SameDayChart bins={bins} />
      </div>
      {hasBoxes && <BoxesChart view={view} />}
      <div className={styles.pair}>
        {hasBoxes && <AttendanceChart attendance={view.attendance} />}
        <Topics topics={view.topics} />
      </div>
    </>
  )
}

function Sums({ view }: { readonly view: InsightsView }) {
  const words = useWords()
  const { closedSessions, keptBox, levels, blocked, dependencies } = view
  const sum = (values: Int32Array) => values.reduce((all, each) => all + each, 0)
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 })
  const [all, same] = [sum(levels.answers), sum(levels.sameDay)]
  const [open, warn, stale] = [sum(levels.open), sum(levels.warn), sum(levels.stale)]
  return (
    <Figures
      figures={[
        {
          label: words.say('insights.sameDay'),
          value: share(same, all, words.locale),
          text:
            all === 0 ? words.say('insights.answers.none') : words.say('insights.sameDay.text', { same, all })
        },
        {
          label: words.say('insights.blocked'),
          value: words.say('insights.hours', { hours: Math.round(blocked.ms / HOUR) }),
          text: words.say('insights.blocked.text', { days: blocked.teamDays })
        },
        {
          label: words.say('insights.open'),
          value: number.format(open),
          text: words.say('insights.open.text', { fresh: open - warn - stale, warn, stale })
        },
        {
          label: words.say('insights.dependencies'),
          value: number.format(dependencies.open),
          text: words.say('insights.dependencies.text', {
            overdue: dependencies.overdue,
            resolved: dependencies.resolved,
            turned: dependencies.turned
          })
        },
        {
          label: words.say('insights.kept'),
          value: share(keptBox, closedSessions, words.locale),
          text: words.say('insights.kept.text', { kept: keptBox, all: closedSessions })
        }
      ]}
    />
  )
}
