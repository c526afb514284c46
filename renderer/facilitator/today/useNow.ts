import { useEffect, useState } from 'react'
import { dateText } from '../../../shared/words/format'
import { wallNow } from '../../stores/clock'
import { dayOf } from '../../stores/day'

/** The day and the minute on the wall, looked at again each half minute: a window may stay open over midnight. */
export function useNow(locale: string): {
  readonly day: { readonly dayStart: number; readonly dayEnd: number }
  readonly date: string
  /** `HH:MM` */
  readonly clock: string
} {
  const [now, setNow] = useState(() => new Date(wallNow()))
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date(wallNow())), 30_000)
    return () => clearInterval(timer)
  }, [])
  const day = dayOf(now)
  const clock = `${two(now.getHours())}:${two(now.getMinutes())}`
  return { day, date: dateText(day.dayStart, locale), clock }
}

const two = (n: number) => String(n).padStart(2, '0')
