import { ChartNoAxesColumn } from 'lucide-react'
import { useState } from 'react'
import { type Period, periods } from '../../../shared/insights/period'
import type { InsightsView } from '../../../shared/ipc/reads'
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
import { BoxesChart } from './BoxesChart'
import { SameDayChart, ThroughputChart } from './FlowCharts'
import { HeatTree } from './HeatTree'
import styles from './InsightsRoom.module.css'
import { LatencyChart } from './LatencyChart'
import { ScopeButton } from './ScopeButton'
import { SpreadChart } from './SpreadChart'
import { Topics } from './Topics'
import { WallButton } from './WallButton'

const enough = 3

/** Whether the ladder works, for the whole organisation or a part of it. Nothing is drawn from too little. */
export function InsightsRoom() {
  const words = useWords()
  const unitId = useApp((app) => app.focusId)
  const [period, setPeriod] = useState<Period>('fortnight')
  // One moment for as long as the room is open, or every reading would be another question.
  const [at] = useState(wallNow)
  const [shows, setShows] = useState<'charts' | 'heat'>('charts')
  const isHeat = shows === 'heat'
  const view = useRead('insights', isHeat ? null : { unitId, period, at }).value
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
              { id: 'heat', label: words.say('heat.tree') }
            ]}
            value={shows}
            onChange={setShows}
          />
          {isHeat ? (
            <WallButton />
          ) : (
            <>
              <ScopeButton unitId={unitId} onChoose={choose} />
              <Segmented
                label={words.say('insights.period')}
                choices={periods.map((id) => ({ id, label: words.say(`insights.period.${id}`) }))}
                value={period}
                onChange={setPeriod}
              />
            </>
          )}
        </>
      }
    >
      {isHeat ? (
        <HeatTree at={at} unitId={unitId} onChoose={choose} />
      ) : (
        <>
          <Hints unitId={unitId} />
          {view && <Charts view={view} />}
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
      <Figures view={view} />
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

function Figures({ view }: { readonly view: InsightsView }) {
  const words = useWords()
  const { closedSessions, keptBox, levels, blocked } = view
  const sum = (values: Int32Array) => values.reduce((all, each) => all + each, 0)
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 })
  const [all, same] = [sum(levels.answers), sum(levels.sameDay)]
  const [open, warn, stale] = [sum(levels.open), sum(levels.warn), sum(levels.stale)]
  return (
    <dl className={styles.figures}>
      <Figure
        label={words.say('insights.sameDay')}
        value={percent(same, all, words.locale)}
        text={
          all === 0 ? words.say('insights.answers.none') : words.say('insights.sameDay.text', { same, all })
        }
      />
      <Figure
        label={words.say('insights.blocked')}
        value={words.say('insights.hours', { hours: Math.round(blocked.ms / HOUR) })}
        text={words.say('insights.blocked.text', { days: blocked.teamDays })}
      />
      <Figure
        label={words.say('insights.open')}
        value={number.format(open)}
        text={words.say('insights.open.text', { fresh: open - warn - stale, warn, stale })}
      />
      <Figure
        label={words.say('insights.kept')}
        value={percent(keptBox, closedSessions, words.locale)}
        text={words.say('insights.kept.text', { kept: keptBox, all: closedSessions })}
      />
    </dl>
  )
}

function Figure({
  label,
  value,
  text
}: {
  readonly label: string
  readonly value: string
  readonly text: string
}) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.quiet}>{text}</dd>
    </div>
  )
}

const percent = (part: number, whole: number, locale: string) =>
  whole === 0
    ? '–'
    : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part / whole)
