import { ChartNoAxesColumn } from 'lucide-react'
import { useState } from 'react'
import type { InsightsView } from '../../../shared/ipc/reads'
import { EmptyState } from '../../components/EmptyState'
import { Screen } from '../../components/Screen'
import { wallNow } from '../../stores/clock'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { AgesChart } from './AgesChart'
import { AnswersChart } from './AnswersChart'
import { BoxesChart } from './BoxesChart'
import styles from './InsightsRoom.module.css'

const days = 90
const dayMs = 24 * 3600 * 1000
const enough = 3

/** Whether it works: time boxes kept, answers the same day, what grows old. Nothing is drawn from too little. */
export function InsightsRoom() {
  const words = useWords()
  // One start for as long as the room is open, or every reading would be another question.
  const [since] = useState(() => Math.floor(wallNow() / dayMs - days) * dayMs)
  const [at] = useState(wallNow)
  const view = useRead('insights', { since, at }).value
  return (
    <Screen title={words.say('nav.insights')} subtitle={words.say('insights.lead', { days })}>
      {view && view.closedSessions < enough && (
        <EmptyState
          icon={ChartNoAxesColumn}
          text={`${words.say('insights.empty')} ${words.say('insights.so.far', { count: view.closedSessions })}`}
        />
      )}
      {view && view.closedSessions >= enough && <Charts view={view} />}
    </Screen>
  )
}

function Charts({ view }: { readonly view: InsightsView }) {
  const words = useWords()
  const { closedSessions, keptBox, sessions, answers, openByAge } = view
  const same = answers.filter(({ sameDay }) => sameDay).length
  const count = (label: 'fresh' | 'warn' | 'stale') =>
    openByAge.find((age) => age.label === label)?.count ?? 0
  const ages = { fresh: count('fresh'), warn: count('warn'), stale: count('stale') }
  const open = ages.fresh + ages.warn + ages.stale
  return (
    <>
      <dl className={styles.figures}>
        <Figure
          label={words.say('insights.kept')}
          value={percent(keptBox, closedSessions, words.locale)}
          text={words.say('insights.kept.text', { kept: keptBox, all: closedSessions })}
        />
        <Figure
          label={words.say('insights.sameDay')}
          value={answers.length === 0 ? '–' : percent(same, answers.length, words.locale)}
          text={
            answers.length === 0
              ? words.say('insights.answers.none')
              : words.say('insights.sameDay.text', { same, all: answers.length })
          }
        />
        <Figure
          label={words.say('insights.open')}
          value={new Intl.NumberFormat(words.locale).format(open)}
          text={words.say('insights.open.text', ages)}
        />
      </dl>
      <BoxesChart sessions={sessions} />
      <div className={styles.pair}>
        <AnswersChart answers={answers} />
        <AgesChart ages={ages} />
      </div>
    </>
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
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part / whole)
