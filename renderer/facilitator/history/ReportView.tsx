import { CircleCheck, CircleHelp } from 'lucide-react'
import { named } from '../../../shared/report/named'
import type { Report, ReportAnswer, ReportImpediment } from '../../../shared/report/types'
import { clockText, dateText, timeOfDay } from '../../../shared/words/format'
import { notGreenText } from '../../../shared/words/green'
import { cleanText } from '../../ceremony/names'
import { Badge } from '../../components/Badge'
import { cx } from '../../components/cx'
import { useWords } from '../../stores/words'
import panel from '../org/UnitPanel.module.css'
import styles from './HistoryRoom.module.css'

/** A report as it reads: the outcome first, then what goes up and came back, and the rest after it. */
export function ReportView({ report }: { readonly report: Report }) {
  const words = useWords()
  const { kind, unitName, startedAt, keptBox, usedMs, boxMs, attendance, decisions, parked, parentName } =
    report
  const here = attendance.filter(({ mark }) => mark === 'present' || mark === 'represented').length
  const used = { used: clockText(usedMs, true), box: clockText(boxMs, true) }
  return (
    <>
      <header className={panel.head}>
        <p className={panel.path}>
          {words.say(`ceremony.${kind}`)}
          {startedAt !== null &&
            `, ${dateText(startedAt, words.locale)}, ${timeOfDay(startedAt, words.locale)}`}
        </p>
        <h2 className={panel.title}>
          <bdi>{unitName}</bdi>
        </h2>
      </header>
      <div className={styles.outcome}>
        <Badge tone={keptBox ? 'ok' : 'danger'}>
          {words.say(keptBox ? 'history.outcome.kept' : 'history.outcome.over', used)}
        </Badge>
        {attendance.length > 0 && (
          <Badge>{words.say('history.present', { here, all: attendance.length })}</Badge>
        )}
        {report.green !== null && (
          <Badge tone={report.green ? 'ok' : 'warn'} icon={report.green ? CircleCheck : CircleHelp}>
            {report.green
              ? words.say('history.green')
              : notGreenText(
                  attendance.filter(({ mark }) => mark === 'unmarked').map(({ name }) => cleanText(name, 60)),
                  words
                )}
          </Badge>
        )}
        <Badge>{words.say('history.raised', { count: report.raised.length })}</Badge>
        <Badge tone={report.goingUp.length > 0 ? 'accent' : 'plain'}>
          {words.say('history.sentUp', { count: report.goingUp.length })}
        </Badge>
      </div>
      <Impediments title={words.say('history.goingUp', { unit: parentName ?? '' })} items={report.goingUp} />
      <Impediments title={words.say('history.cameBack')} items={report.cameBack} />
      <Impediments title={words.say('history.answered')} items={report.answered} />
      <Impediments title={words.say('history.raisedHere')} items={report.raised} />
      <Lines
        title={words.say('dependency.region')}
        lines={report.dependencies.map(
          ({ happened, what, from, on }) =>
            `${named(words, 'report.dependency', happened)}: ${what} (${words.say('dependency.needs', { from, on })})`
        )}
      />
      <Lines title={words.say('history.decisions')} lines={decisions.map(({ text }) => text)} />
      <Turns turns={report.turns} />
      <Lines
        title={words.say('history.parked')}
        lines={parked.map(({ text, stay }) =>
          stay.length > 0 ? `${text} (${words.say('history.stays', { names: stay.join(', ') })})` : text
        )}
      />
      <Lines
        title={words.say('history.attendance')}
        lines={attendance.map(
          ({ name, mark, by }) =>
            `${name}: ${named(words, 'mark', mark)}${by ? ` (${words.say('history.by', { who: by })})` : ''}`
        )}
      />
    </>
  )
}

function Impediments({
  title,
  items
}: {
  readonly title: string
  readonly items: readonly (ReportImpediment & { readonly answer?: ReportAnswer })[]
}) {
  if (items.length === 0) return null
  return (
    <section className={panel.section}>
      <h3 className={panel.sectionTitle}>{title}</h3>
      <ul>
        {items.map(({ title: sentence, ask, effect, path, raisedAt, answer }) => (
          <li key={`${raisedAt} ${sentence}`} className={styles.item}>
            <p className={styles.itemTitle}>{sentence}</p>
            {answer && <p>{[answer.text, answer.owner, answer.due].filter(Boolean).join(' · ')}</p>}
            {!answer && ask && <p>{ask}</p>}
            {!answer && effect && <p className={styles.quiet}>{effect}</p>}
            <p className={styles.quiet}>{path.map(({ unitName }) => unitName).join(' → ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section className={panel.section}>
      <h3 className={panel.sectionTitle}>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line} className={styles.item}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Turns({ turns }: { readonly turns: Report['turns'] }) {
  const words = useWords()
  if (turns.length === 0) return null
  return (
    <section className={panel.section}>
      <h3 className={panel.sectionTitle}>{words.say('history.turns')}</h3>
      <ul className={styles.turns}>
        {turns.map(({ title, plannedMs, usedMs, skipped }) => (
          <li key={`${title} ${plannedMs} ${usedMs}`} className={styles.turn}>
            <span>{named(words, 'part', title)}</span>
            <span className={cx(!skipped && usedMs > plannedMs && styles.over)}>
              {skipped ? words.say('history.skipped') : clockText(usedMs, true)}
            </span>
            <span className={styles.quiet}>
              {words.say('history.planned', { planned: clockText(plannedMs, true) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
