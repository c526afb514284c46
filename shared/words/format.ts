/** From here on minutes alone are hard to read; below it an hour's box is `60:00`, as people speak of it. */
const hoursFromSeconds = 100 * 60

/**
 * A clock reading as people say it: `9:05`, `60:00`, `1:42:03`. Counts down to the second that is running, so 15:00 stays a
 * full second and 0:00 is reached exactly at the end: pass whole remaining milliseconds and `up: false`.
 * @param ms milliseconds, taken as non-negative
 * @param up true when counting up (seconds completed), false when counting down (seconds begun)
 */
export function clockText(ms: number, up: boolean): string {
  const total = Math.max(0, up ? Math.floor(ms / 1000) : Math.ceil(ms / 1000))
  const seconds = String(total % 60).padStart(2, '0')
  const minutes = Math.floor(total / 60)
  if (total < hoursFromSeconds) return `${minutes}:${seconds}`
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${seconds}`
}

/** What is left, or how far over: `4:10`, `+0:37`. */
export const leftText = (elapsedMs: number, limitMs: number): string =>
  elapsedMs <= limitMs ? clockText(limitMs - elapsedMs, false) : `+${clockText(elapsedMs - limitMs, true)}`

// Making one costs more than a hundred of its answers, and a list of the day asks for one a row.
const timeFormats = new Map<string, Intl.DateTimeFormat>()

/** Time of day in the reader's locale: `08:45`, `8:45 AM`. */
export function timeOfDay(wallMs: number, locale: string): string {
  let format = timeFormats.get(locale)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
    timeFormats.set(locale, format)
  }
  return format.format(wallMs)
}

/** `HH:MM` of a plan, in the reader's locale. */
export function plannedTime(hhmm: string, locale: string): string {
  const [hours, minutes] = hhmm.split(':').map(Number)
  return timeOfDay(new Date(2020, 0, 1, hours, minutes).getTime(), locale)
}

export const dateText = (wallMs: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric'
  }).format(wallMs)

/** A local date `YYYY-MM-DD` in the reader's way: `24 Nov`; what is no date is told as it stands. */
export function dayText(date: string, locale: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const at = year && month && day ? new Date(year, month - 1, day).getTime() : Number.NaN
  return Number.isNaN(at) ? date : shortDay(at, locale)
}

/** Day and month without the year, for moments near today. */
export const shortDay = (wallMs: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(wallMs)

/** A moment near now: `08:45` on the same day, `Tue 24 Nov, 08:45` on another. */
export const timeOrDay = (wallMs: number, nowWall: number, locale: string): string =>
  new Date(wallMs).toDateString() === new Date(nowWall).toDateString()
    ? timeOfDay(wallMs, locale)
    : new Intl.DateTimeFormat(locale, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: 'numeric',
        minute: '2-digit'
      }).format(wallMs)

/**
 * Working time in the largest unit that says something: `12 min`, `7 hr`, `3 days`.
 * @param dayMs the length of a working day
 */
export function workText(ms: number, dayMs: number, locale: string): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  const [value, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : ms < 2 * dayMs
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(ms / dayMs), 'day']
  return amountText(value, unit, locale)
}

/** How long ago, in the largest unit that says something: `12 min`, `4 hr`, `3 days`. */
export function ageText(ms: number, locale: string): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  const [value, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1440), 'day']
  return amountText(value, unit, locale)
}

const amountText = (value: number, unit: string, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'day' ? 'long' : 'short'
  }).format(value)

/** A day with its time, for a date some weeks ahead: `Mon, 7 Dec, 14:00`. */
export const whenText = (wallMs: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit'
  }).format(wallMs)
