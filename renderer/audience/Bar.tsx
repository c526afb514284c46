import { useLayoutEffect, useRef } from 'react'
import { keepPainted } from '../ceremony/keepPainted'
import { elapsedAt, type Reading, untilFlip } from '../ceremony/reading'
import styles from './card.module.css'

/** How much of the turn is used; moves once a second. */
export function Bar({ reading }: { readonly reading: Reading }) {
  const fill = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    () =>
      keepPainted((now) => {
        const used = Math.min(1, elapsedAt(reading, now) / Math.max(1, reading.face.limitMs))
        fill.current?.style.setProperty('inline-size', `${(used * 100).toFixed(2)}%`)
        return used >= 1 ? Number.POSITIVE_INFINITY : untilFlip(reading, now)
      }),
    [reading]
  )
  return (
    <div aria-hidden className={styles.bar}>
      <div ref={fill} className={styles.used} />
    </div>
  )
}
