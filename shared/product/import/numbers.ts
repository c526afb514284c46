/** What a file writes between the whole of a number and the rest: `1.5` or `1,5`. */
export type DecimalSign = 'point' | 'comma'

export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** `1.200`: one thousand two hundred where a comma stands before the decimals, one point two where a point does. */
  | { readonly kind: 'either'; readonly point: number; readonly comma: number }
  | { readonly kind: 'none' }

const none: ReadNumber = { kind: 'none' }

/**
 * A number as people and spreadsheets write it: `8`, `1.5`, `1,5`, `1 200`, `1,200.50`, `1.200,50`, `€ 40`. One sign with
 * three digits behind it, as in `1,200`, can mean two numbers a thousand times apart.
 */
export function readNumber(text: string): ReadNumber {
  const bare = bareOf(text)
  if (!/^[-+]?[\d.,]*\d[\d.,]*(e[-+]?\d+)?$/iu.test(bare)) return none
  if (readsTwoWays(bare)) {
    const [grouped, parted] = [Number(bare.replace(/[.,]/u, '')), Number(bare.replace(',', '.'))]
    return bare.includes('.')
      ? { kind: 'either', point: parted, comma: grouped }
      : { kind: 'either', point: grouped, comma: parted }
  }
  const value = Number(pointed(bare))
  return Number.isFinite(value) ? { kind: 'number', value } : none
}

/** The number as a whole column writes its numbers; undefined for what is none, or is two and nobody knows which. */
export function numberOf(text: string, sign: DecimalSign | null): number | undefined {
  const read = readNumber(text)
  if (read.kind === 'either') return sign === null ? undefined : read[sign]
  return read.kind === 'number' ? read.value : undefined
}

/** A number that could be two, so that it reads as this one alone: `1.200` as `1200` or as `1.2000`. Any other as it is. */
export function writtenOneWay(text: string, value: number): string {
  if (readNumber(text).kind !== 'either') return text
  const isGrouped = Math.abs(value) >= 1000
  return isGrouped ? text.replace(/[.,]/u, '') : text.replace(/\d(?=\D*$)/u, '$&0')
}

/** Which sign stands before the decimals of these numbers; null where none of them shows it, or they do not agree. */
export function signShownBy(texts: Iterable<string>): DecimalSign | null {
  let [point, comma] = [false, false]
  for (const text of texts) {
    const shown = shownBy(bareOf(text))
    if (shown === 'point') point = true
    else if (shown === 'comma') comma = true
  }
  return point === comma ? null : point ? 'point' : 'comma'
}

const bareOf = (text: string): string => text.replace(/[\s\u00A0\u202F'’€$£¥%]/gu, '')

/** Nobody groups digits behind a nought: `0.125` is an eighth. */
const readsTwoWays = (bare: string): boolean => /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/u.test(bare)

const groupedByCommas = /^[-+]?\d{1,3}(,\d{3})+\.\d+$|^[-+]?\d{1,3}(,\d{3}){2,}$/u
const groupedByPoints = /^[-+]?\d{1,3}(\.\d{3})+,\d+$|^[-+]?\d{1,3}(\.\d{3}){2,}$/u

function shownBy(bare: string): DecimalSign | null {
  if (groupedByCommas.test(bare)) return 'point'
  if (groupedByPoints.test(bare)) return 'comma'
  const [, sign] = /^[-+]?\d*([.,])\d+(?:e[-+]?\d+)?$/iu.exec(bare) ?? []
  if (sign === undefined || readsTwoWays(bare)) return null
  return sign === '.' ? 'point' : 'comma'
}

function pointed(bare: string): string {
  if (groupedByCommas.test(bare)) return bare.replaceAll(',', '')
  if (groupedByPoints.test(bare)) return bare.replaceAll('.', '').replace(',', '.')
  return bare.replace(',', '.')
}
