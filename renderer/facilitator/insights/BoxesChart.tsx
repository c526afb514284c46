import type { InsightsView } from '../../../shared/ipc/reads'
import { clockText, dateText } from '../../../shared/words/format'
import { useWords } from '../../stores/words'
import styles from './InsightsRoom.module.css'

const width = 960
const height = 200
const margin = { start: 52, end: 16, top: 12, bottom: 28 }

/** A dot per ceremony over the days, as high as the share of its box it used; the line is the whole box. */
export function BoxesChart({ sessions }: { readonly sessions: InsightsView['sessions'] }) {
  const words = useWords()
  const shares = sessions.map(({ usedMs, boxMs }) => usedMs / boxMs)
  const most = Math.max(1.25, ...shares)
  const first = Math.min(...sessions.map(({ at }) => at))
  const last = Math.max(...sessions.map(({ at }) => at))
  const x = (at: number) =>
    margin.start + ((at - first) / Math.max(1, last - first)) * (width - margin.start - margin.end)
  const y = (share: number) => height - margin.bottom - (share / most) * (height - margin.top - margin.bottom)
  const day = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'short' })
  const share = new Intl.NumberFormat(words.locale, { style: 'percent' })
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>
        {words.say('insights.boxes')}
        <span className={styles.quiet}>{words.say('insights.boxes.note')}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.say('insights.boxes')}>
        {[0, 0.5, 1].map((at) => (
          <g key={at}>
            <line
              x1={margin.start}
              x2={width - margin.end}
              y1={y(at)}
              y2={y(at)}
              className={at === 1 ? styles.limit : styles.grid}
            />
            <text x={margin.start - 10} y={y(at) + 5} textAnchor="end" className={styles.tick}>
              {share.format(at)}
            </text>
          </g>
        ))}
        {sessions.map((session, i) => (
          <Dot
            // Two ceremonies may start in the same millisecond of a rehearsal.
            key={`${session.at} ${session.kind} ${session.usedMs}`}
            x={x(session.at)}
            y={y(shares[i] ?? 0)}
            over={(shares[i] ?? 0) > 1}
            title={words.say('insights.boxes.dot', {
              kind: words.say(`ceremony.${session.kind}`),
              date: dateText(session.at, words.locale),
              used: clockText(session.usedMs, true),
              box: clockText(session.boxMs, true)
            })}
          />
        ))}
        <text x={margin.start} y={height - 6} className={styles.tick}>
          {day.format(first)}
        </text>
        <text x={width - margin.end} y={height - 6} textAnchor="end" className={styles.tick}>
          {day.format(last)}
        </text>
      </svg>
      <p className={styles.legend}>
        <span>
          <svg aria-hidden="true" viewBox="-8 -8 16 16" width="16" height="16">
            <Dot x={0} y={0} over={false} title="" />
          </svg>
          {words.say('insights.boxes.within')}
        </span>
        <span>
          <svg aria-hidden="true" viewBox="-8 -8 16 16" width="16" height="16">
            <Dot x={0} y={0} over title="" />
          </svg>
          {words.say('insights.boxes.over')}
        </span>
      </p>
    </figure>
  )
}

/** A round dot inside the box, a diamond over it: the shape says what the colour says. */
function Dot({
  x,
  y,
  over,
  title
}: {
  readonly x: number
  readonly y: number
  readonly over: boolean
  readonly title: string
}) {
  return over ? (
    <path d={`M${x} ${y - 7}l7 7-7 7-7-7z`} className={styles.over}>
      {title && <title>{title}</title>}
    </path>
  ) : (
    <circle cx={x} cy={y} r="5" className={styles.within}>
      {title && <title>{title}</title>}
    </circle>
  )
}
