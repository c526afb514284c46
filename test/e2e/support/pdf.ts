import { inflateSync } from 'node:zlib'

// Reads back what Chromium printed, as far as Chromium writes PDF: objects in the clear, one stream of drawing a page,
// and for each font a table that says which letters its glyphs stand for.

/** Lengths in points, from the top left corner of the paper. */
export interface PrintedPage {
  readonly width: number
  readonly height: number
  /** In the order in which they were drawn, which is that of reading; `x` and `y` are where a glyph's baseline begins. */
  readonly glyphs: readonly { readonly text: string; readonly x: number; readonly y: number }[]
}

export function printedPages(pdf: Buffer): readonly PrintedPage[] {
  const objects = objectsOf(pdf)
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map(({ head }) => {
      const box = /\/MediaBox\s*\[([^\]]+)\]/.exec(head)?.[1] ?? ''
      const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/).map(Number)
      const named = /\/Font\s*<<([^>]*)>>/.exec(head)?.[1] ?? ''
      const fonts = new Map(
        [...named.matchAll(/\/(\w+)\s+(\d+) 0 R/g)].map(([, name = '', id]) => [
          name,
          lettersOf(objects, Number(id))
        ])
      )
      const drawing = objects.get(reference(head, 'Contents'))?.body ?? ''
      const glyphs = glyphsOf(drawing, fonts).map(({ text, x, y }) => ({ text, x: x - left, y: top - y }))
      return { width: right - left, height: top - bottom, glyphs }
    })
}

interface PdfObject {
  readonly head: string
  readonly body: string
}

function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString('latin1')
  const objects = new Map<number, PdfObject>()
  const start = /(\d+) 0 obj\s*(<<[\s\S]*?>>)\s*(stream\r?\n|endobj)/g
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [, id, head = '', follows = ''] = found
    const length = follows === 'endobj' ? 0 : Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const bytes = pdf.subarray(start.lastIndex, start.lastIndex + length)
    start.lastIndex += length
    const isPacked = length > 0 && head.includes('/FlateDecode')
    objects.set(Number(id), { head, body: (isPacked ? inflateSync(bytes) : bytes).toString('latin1') })
  }
  return objects
}

const reference = (head: string, name: string): number =>
  Number(new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(head)?.[1] ?? -1)

/** The letters of a font by its codes, which are hexadecimal and all of one length. */
function lettersOf(objects: ReadonlyMap<number, PdfObject>, id: number): ReadonlyMap<string, string> {
  const table = objects.get(reference(objects.get(id)?.head ?? '', 'ToUnicode'))?.body ?? ''
  const letters = new Map<string, string>()
  for (const [, lines = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(code, utf16(to))
  for (const [, lines = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', to = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let at = 0; at <= Number.parseInt(last, 16) - Number.parseInt(first, 16); at++)
        letters.set(plus(first, at), utf16(plus(to, at)))
  return letters
}

const plus = (hex: string, more: number): string =>
  (Number.parseInt(hex, 16) + more).toString(16).toUpperCase().padStart(hex.length, '0')

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))

/** The text that a mark around glyphs gives for them, plain or in hexadecimal; null when it gives none. */
function saidIn(mark: string): string | null {
  const [, plain, hex] = /\/ActualText (?:\(((?:\\.|[^\\)])*)\)|<(\w+)>)/.exec(mark) ?? []
  if (hex !== undefined) return utf16(hex.replace(/^FEFF/i, ''))
  return plain?.replaceAll(/\\(.)/g, '$1') ?? null
}

type Matrix = readonly [number, number, number, number, number, number]
const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

/** First `a`, then `b`. */
const after = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5]
]

/** What is drawn, in points from the bottom left corner. */
function glyphsOf(drawing: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>) {
  const glyphs: { text: string; x: number; y: number }[] = []
  const outer: Matrix[] = []
  let page = unmoved
  let line = unmoved
  let letters: ReadonlyMap<string, string> = new Map()
  // What a variant of a glyph stands for is said around it, and holds in place of its letters.
  let said: string | null = null
  const show = (codes: string) => {
    const [, , , , x, y] = after(line, page)
    if (said !== null) {
      glyphs.push({ text: said, x, y })
      said = ''
      return
    }
    const length = letters.keys().next().value?.length ?? 2
    for (let at = 0; at < codes.length; at += length)
      glyphs.push({ text: letters.get(codes.slice(at, at + length)) ?? '', x, y })
  }
  for (const each of drawing.split('\n')) {
    const words = each.trim().split(/\s+/)
    const operator = words.pop()
    const six = words.slice(-6).map(Number) as unknown as Matrix
    if (operator === 'q') outer.push(page)
    else if (operator === 'Q') page = outer.pop() ?? unmoved
    else if (operator === 'EMC') said = null
    else if (operator === 'BDC') said = saidIn(each)
    else if (operator === 'cm') page = after(six, page)
    else if (operator === 'Tm') line = six
    else if (operator === 'Tf') letters = fonts.get(words[0]?.slice(1) ?? '') ?? new Map()
    else if (operator === 'Tj' || operator === 'TJ') {
      const [x = 0, y = 0] = words.includes('Td') ? words.map(Number) : []
      line = after([1, 0, 0, 1, x, y], line)
      for (const [, codes = ''] of each.matchAll(/<(\w+)>/g)) show(codes)
    }
  }
  return glyphs
}
