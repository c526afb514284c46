import type { Days } from '../../shared/product/roadmap'

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`)

/** A month under its tick; of years, the year. @param step months between two ticks */
export const tickText = (day: string, step: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(step >= 12 ? { year: 'numeric' } : { month: 'short' })
  }).format(at(day))

/** From which month to which: `Oct 2026 – Mar 2027`. */
export const axisText = ({ from, to }: Days, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', year: 'numeric' }).formatRange(
    at(from),
    at(to)
  )
