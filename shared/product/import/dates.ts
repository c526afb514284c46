/** Which of day and month a file writes first, where both could be meant. */
export type DateOrder = 'dayFirst' | 'monthFirst'

export type ReadDate =
  | { readonly kind: 'date'; readonly date: string }
  /** `3/4/2026`: both of these are days of the year. */
  | { readonly kind: 'either'; readonly dayFirst: string; readonly monthFirst: string }
  | { readonly kind: 'none' }

const none: ReadDate = { kind: 'none' }

/**
 * A date as trackers and spreadsheets write it, as `YYYY-MM-DD`; a time behind it is left out, and the day stays the
 * one that is written, whatever its time zone. Reads `2026-02-25`, `25/Feb/26 10:17 PM`, `25.02.2026`, `6/21/2025`,
 * `Wed May 13 2026 11:21:41 GMT+0000`.
 */
export function readDate(written: string): ReadDate {
  const text = written.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text)
  if (iso) return dateOf(iso[1], Number(iso[2]), iso[3])
  const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u.exec(text)
  if (numeric) return numericDate(numeric)
  const dayName = /^(\d{1,2})[\s/.-]+(\p{L}{3,})\.?[\s/.,-]+(\d{4}|\d{2})(?!\d)/u.exec(text)
  if (dayName) return dateOf(dayName[3], monthOf(dayName[2]), dayName[1])
  const nameDay = /^(?:\p{L}{2,}\.?,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u.exec(text)
  return nameDay ? dateOf(nameDay[3], monthOf(nameDay[1]), nameDay[2]) : none
}

/**
 * Which of day and month these dates write first; null where none of them shows it, or they do not agree.
 * @param sample one that could be read both ways; null when there is none
 */
export function orderShownBy(texts: Iterable<string>): {
  readonly order: DateOrder | null
  readonly sample: string | null
} {
  let [dayFirst, monthFirst] = [false, false]
  let sample: string | null = null
  for (const text of texts) {
    const [, first = '', , second = ''] = /^\s*(\d{1,2})([/-])(\d{1,2})\2\d/u.exec(text) ?? []
    if (Number(first) > 12) dayFirst = true
    else if (Number(second) > 12) monthFirst = true
    else if (first !== '' && readDate(text).kind === 'either') sample ??= text.trim()
  }
  return { order: dayFirst === monthFirst ? null : dayFirst ? 'dayFirst' : 'monthFirst', sample }
}

function numericDate([, first = '', sign, second = '', year]: RegExpExecArray): ReadDate {
  // Nobody writes the month first with points in between.
  if (sign === '.') return dateOf(year, Number(second), first)
  const dayFirst = dateOf(year, Number(second), first)
  const monthFirst = dateOf(year, Number(first), second)
  if (dayFirst.kind !== 'date') return monthFirst
  if (monthFirst.kind !== 'date' || monthFirst.date === dayFirst.date) return dayFirst
  return { kind: 'either', dayFirst: dayFirst.date, monthFirst: monthFirst.date }
}

function dateOf(year: string | undefined, month: number, day: string | undefined): ReadDate {
  const full = year?.length === 2 ? `20${year}` : (year ?? '')
  const two = (n: number) => String(n).padStart(2, '0')
  const date = `${full}-${two(month)}-${two(Number(day))}`
  return new Date(`${date}T00:00Z`).toJSON()?.slice(0, 10) === date ? { kind: 'date', date } : none
}

/** 1 … 12; 0 for what is no month. Trackers write the month in the language of whoever exported. */
function monthOf(name: string | undefined): number {
  return months().get(folded(name ?? '')) ?? 0
}

const folded = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')

let known: ReadonlyMap<string, number> | null = null
function months(): ReadonlyMap<string, number> {
  known ??= new Map(
    ['fr', 'es', 'pt-BR', 'ar', 'de', 'en'].flatMap((language) =>
      (['short', 'long'] as const).flatMap((width) => {
        const name = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' })
        return Array.from(
          { length: 12 },
          (_, i) => [folded(name.format(Date.UTC(2026, i, 1))), i + 1] as const
        )
      })
    )
  )
  return known
}
