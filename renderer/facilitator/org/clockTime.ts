/**
 * A time of day as people type it (`8:45`, `0845`, `8.45`), as `HH:MM`; null for an empty text, undefined for what is no
 * time.
 */
export function clockTimeOf(text: string): string | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.h ]?([0-5]\d))?$/.exec(trimmed) ?? []
  if (hours === '' || Number(hours) > 23) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}
