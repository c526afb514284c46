import { Circle, CircleCheck, CirclePlay, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { RoadmapLine } from '../../../shared/product/roadmap-wall'
import { Name } from '../../ceremony/Name'
import { axisText, tickText } from '../../ceremony/roadmapDates'
import { useRoomWords } from '../../ceremony/roomWords'
import type { RoomOnScreen, ViewOf } from '../room'
import styles from './roadmap.module.css'

type ItemLine = Extract<RoadmapLine, { kind: 'item' }>

const iconByState: Readonly<Record<ItemLine['state'], LucideIcon>> = {
  open: Circle,
  doing: CirclePlay,
  done: CircleCheck
}
/** A label that begins further along than this has no room. */
const lastLabel = 0.88

/** Items by goal over time, as many as can be read from the back; the next page has the others. */
export function Roadmap({
  room,
  view: { wall }
}: {
  readonly room: RoomOnScreen
  readonly view: ViewOf<'roadmap'>
}) {
  const words = useRoomWords()
  const { lines, page, pages, undated } = wall
  return (
    <section
      className={styles.wall}
      aria-label={words.say('roadmap.title')}
      data-stacked={room.size.layout === 'stacked'}
    >
      <header className={styles.head}>
        <h1 className={styles.title}>
          {words.say('roadmap.title')}{' '}
          <span className={styles.span}>{axisText(wall.axis, words.locale)}</span>
        </h1>
        {pages > 1 && <p className={styles.page}>{words.say('roadmap.page', { page, pages })}</p>}
      </header>
      {lines.length === 0 ? (
        <p className={styles.page}>{words.say('roadmap.empty')}</p>
      ) : (
        <>
          <div className={styles.axis} aria-hidden>
            {wall.ticks
              .filter(({ at }) => at < lastLabel)
              .map(({ day, at }) => (
                <span key={day} className={styles.tick} style={{ insetInlineStart: `${at * 100}%` }}>
                  {tickText(day, wall.step, words.locale)}
                </span>
              ))}
          </div>
          <ol className={styles.lines}>
            {lines.map((line, at) =>
              line.kind === 'goal' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: two goals may have one name
                <li key={at} className={styles.goal}>
                  {line.title === '' ? (
                    words.say('product.noGoal')
                  ) : (
                    <Name most={200}>
                      {line.goesOn ? words.say('roadmap.goesOn', { goal: line.title }) : line.title}
                    </Name>
                  )}
                </li>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: two items may have one name
                <Line key={at} line={line} ticks={wall.ticks} today={wall.today} />
              )
            )}
          </ol>
        </>
      )}
      {undated > 0 && page === pages && (
        <p className={styles.page}>{words.say('roadmap.undated.count', { count: undated })}</p>
      )}
    </section>
  )
}

function Line({
  line,
  ticks,
  today
}: {
  readonly line: ItemLine
  readonly ticks: ViewOf<'roadmap'>['wall']['ticks']
  readonly today: number
}) {
  const Icon = line.isLate ? TriangleAlert : iconByState[line.state]
  return (
    <li className={styles.item}>
      <Icon aria-hidden />
      <span className={styles.name}>
        <Name most={200}>{line.title}</Name>
      </span>
      <span className={styles.track} aria-hidden>
        {ticks.map(({ day, at }) => (
          <span key={day} className={styles.grid} style={{ insetInlineStart: `${at * 100}%` }} />
        ))}
        <span
          className={styles.bar}
          data-state={line.state}
          data-open={line.isOpen || undefined}
          data-cut={line.isCut || undefined}
          data-late={line.isLate || undefined}
          data-moment={line.left === line.right || undefined}
          style={{
            insetInlineStart: `${line.left * 100}%`,
            inlineSize: `${(line.right - line.left) * 100}%`
          }}
        />
        <span className={styles.today} style={{ insetInlineStart: `${today * 100}%` }} />
      </span>
    </li>
  )
}
