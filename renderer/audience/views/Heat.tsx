import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Heat as HeatStep } from '../../../shared/insights/heat'
import type { HeatWall } from '../../../shared/insights/wall'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import type { RoomOnScreen, ViewOf } from '../room'
import styles from './heat.module.css'
import { type MarkGroup, markSize, wallGroups } from './heatLayout'

const told = ['stale', 'warn', 'fresh'] as const

/** The organisation on the wall: who needs eyes by name, everybody else as a mark; old is told by filling before colour. */
export function Heat({
  room,
  view: { wall }
}: {
  readonly room: RoomOnScreen
  readonly view: ViewOf<'heat'>
}) {
  const words = useRoomWords()
  const groups = useMemo(() => wallGroups(wall.marks), [wall.marks])
  return (
    <div className={styles.wall} data-layout={room.size.layout}>
      <section className={styles.units} aria-label={words.say('heat.title')}>
        <h1 className={styles.title}>{words.say('heat.title')}</h1>
        <ul className={styles.counts}>
          {told.map((heat) => (
            <li key={heat}>
              <Mark heat={heat} /> {words.say(`insights.age.${heat}`)} <b>{wall.units[heat]}</b>
            </li>
          ))}
        </ul>
        <Marks groups={groups} />
      </section>
      {/* Under the marks there is room for fewer names than beside them. */}
      <Eyes wall={wall} most={room.size.layout === 'stacked' ? 3 : wall.eyes.length} />
    </div>
  )
}

/** As large as fits the room there is. */
function Marks({ groups }: { readonly groups: readonly MarkGroup[] }) {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setPlace({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const sizes = useMemo(() => groups.map(({ marks }) => marks.length), [groups])
  const size = markSize(sizes, place.width, place.height, place.height / 7)
  return (
    <div ref={box} className={styles.groups} aria-hidden style={{ '--size': `${size}px` } as CSSProperties}>
      {groups.map((group) => (
        <span key={group.first} className={styles.group}>
          {group.marks.map(({ at, depth, heat }) => (
            <Mark key={at} heat={heat} leads={depth < group.depth} />
          ))}
        </span>
      ))}
    </div>
  )
}

function Eyes({ wall, most }: { readonly wall: HeatWall; readonly most: number }) {
  const words = useRoomWords()
  const named = wall.eyes.slice(0, most)
  const more = wall.more + wall.eyes.length - named.length
  return (
    <section className={styles.eyes} aria-label={words.say('heat.eyes')}>
      <h2 className={styles.title}>{words.say(wall.eyes.length > 0 ? 'heat.eyes' : 'heat.calm')}</h2>
      <ol className={styles.names}>
        {named.map(({ name, heat, hours }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two units may have one name
          <li key={at} className={styles.row}>
            <Mark heat={heat} />
            <span className={styles.name}>
              <Name>{name}</Name>
            </span>
            <span className={styles.hours}>{words.say('insights.hours', { hours })}</span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.more}>{words.say('heat.more', { count: more })}</p>}
    </section>
  )
}

const Mark = ({ heat, leads = false }: { readonly heat: HeatStep; readonly leads?: boolean }) => (
  <span className={styles.mark} data-heat={heat} data-leads={leads || undefined} />
)
