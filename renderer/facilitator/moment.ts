import { timeOfDay } from '../../shared/words/format'

/** `08:45` today, `21 Nov, 08:45` before. */
export function momentText(at: number, now: number, locale: string): string {
  const time = timeOfDay(at, locale)
  if (new Date(at).toDateString() === new Date(now).toDateString()) return time
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(at)
  return `${day}, ${time}`
}
