import { type ElementType, useLayoutEffect, useRef } from 'react'
import { keepPainted } from './keepPainted'
import { elapsedAt, type Reading, untilFlip } from './reading'

/** A clock that paints its own text: React renders it once, the flips never pass through it. */
export function PaintedClock({
  reading,
  show,
  label,
  className,
  as: Tag = 'span'
}: {
  readonly reading: Reading
  /** Elapsed milliseconds and limit to text. */
  readonly show: (elapsedMs: number, limitMs: number) => string
  /** Names the timer; without a name it is plain text. */
  readonly label?: string
  readonly className?: string | undefined
  readonly as?: ElementType
}) {
  const element = useRef<HTMLElement>(null)
  useLayoutEffect(
    () =>
      keepPainted((now) => {
        const text = show(elapsedAt(reading, now), reading.face.limitMs)
        if (element.current && element.current.textContent !== text) element.current.textContent = text
        return untilFlip(reading, now)
      }),
    [reading, show]
  )
  return (
    <Tag ref={element} className={className} {...(label ? { role: 'timer', 'aria-label': label } : {})} />
  )
}
