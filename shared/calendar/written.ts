import type { WorkingCalendar } from './types'

/** How calendars are written in files and fields: `Mon-Fri`, `09:00-17:00`, `2026-12-25 2026-12-26`. */

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** @returns ISO weekdays in order; null for what names no days. `Mon-Fri`, `1-5`, `Sun Mon Tue`, `Fri-Mon` all read. */
export function readDays(text: string): readonly number[] | null {
  const days = new Set<number>()
  for (const part of text
    .trim()
    .toLowerCase()
    .split(/[\s,;/]+/u)) {
    const [first, last = first] = part.split(/[-–]/u).map(dayOf)
    if (!first || !last) return null
    for (let day = first; ; day = (day % 7) + 1) {
      days.add(day)
      if (day === last) break
    }
  }
  return [...days].sort((a, b) => a - b)
}

/** @returns null for what is no `HH:MM-HH:MM`. */
export function readHours(text: string): Pick<WorkingCalendar, 'from' | 'to'> | null {
  const match = /^(\d{1,2}):([0-5]\d)\s*[-–]\s*(\d{1,2}):([0-5]\d)$/u.exec(text.trim())
  const [, h1 = '', m1 = '', h2 = '', m2 = ''] = match ?? []
  if (!match || Number(h1) > 23 || Number(h2) > 23) return null
  return { from: `${h1.padStart(2, '0')}:${m1}`, to: `${h2.padStart(2, '0')}:${m2}` }
}

/** @returns dates in order, each once; null when one of them is none. An empty text is no day off. */
export function readOff(text: string): readonly string[] | null {
  const dates = text.split(/[\s,;]+/u).filter((part) => part !== '')
  const isDate = (date: string) =>
    /^\d{4}-\d\d-\d\d$/u.test(date) && new Date(`${date}T00:00Z`).toJSON()?.slice(0, 10) === date
  return dates.every(isDate) && dates.length <= 400 ? [...new Set(dates)].sort() : null
}

/** `Mon-Fri`, or the days one by one where they do not follow each other. */
export function writeDays(days: readonly number[]): string {
  const name = (day: number): string => {
    const text = names[day - 1] ?? ''
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const first = days[0]
  const last = days.at(-1)
  const follows = first !== undefined && last !== undefined && last - first === days.length - 1
  return follows && days.length > 2 ? `${name(first)}-${name(last)}` : days.map(name).join(' ')
}

function dayOf(text: string): number {
  if (/^[1-7]$/u.test(text)) return Number(text)
  return text.length >= 3 ? names.findIndex((name) => text.startsWith(name)) + 1 : 0
}
