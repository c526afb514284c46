import { useEffect, useState } from 'react'
import { dateText } from '../../../shared/words/format'

/** The day and the minute on the wall, looked at again each half minute: a window may stay open over midnight. */
export function useNow(locale: string): {
  readonly day: { readonly dayStart: number; readonly dayEnd: number }
  readonly date: string
  /** `HH:MM` */
  readonly clock: string
} {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])
  const dayStart = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime()
  const dayEnd = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime()
  const clock = `${two(now.getHours())}:${two(now.getMinutes())}`
  return { day: { dayStart, dayEnd }, date: dateText(dayStart, locale), clock }
}

const two = (n: number) => String(n).padStart(2, '0')
