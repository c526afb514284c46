import { describe, expect, test } from 'vitest'
import { columns } from '../../../shared/charts/columns'
import { dots } from '../../../shared/charts/dots'
import type { Drawing } from '../../../shared/charts/drawing'
import { lines } from '../../../shared/charts/lines'
import { ranges } from '../../../shared/charts/ranges'
import { stacks } from '../../../shared/charts/stacks'

const texts = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
const looks = ({ shapes }: Drawing, series: string) =>
  shapes.flatMap((shape) => (shape.kind === 'path' && shape.series === series ? [shape.look] : []))
const hours = (value: number) => `${value} h`

describe('a chart', () => {
  test('names its lines at their ends, apart from each other and above the axis', () => {
    const drawing = lines(
      [
        { name: 'Raised', series: 'four', values: [1, 2, 4] },
        { name: 'Answered', series: 'one', values: [0, 1, 4] },
        { name: 'Closed', series: 'three', values: [0, 0, 4] }
      ],
      ['Mon', 'Tue', 'Wed'],
      String,
      'ltr',
      1000
    )
    const ends = drawing.shapes.flatMap((shape) =>
      shape.kind === 'text' && / 4$/.test(shape.text) ? [shape.y] : []
    )
    expect(ends).toHaveLength(3)
    expect(ends.every((y, i) => i === 0 || y - (ends[i - 1] ?? 0) >= 19)).toBe(true)
    expect(Math.max(...ends)).toBeLessThan(drawing.height - 20)
  })

  test('says every number it draws, and tells parts apart by filling', () => {
    const row = {
      label: 'Team',
      note: 'oldest: 9 h',
      text: '7',
      parts: [
        { value: 4, series: 'four', look: 'bar' },
        { value: 3, series: 'two', look: 'hatched' }
      ]
    } as const
    const drawing = stacks([row], 'ltr', 640)
    expect(texts(drawing)).toEqual(['Team', 'oldest: 9 h', '7'])
    expect([looks(drawing, 'four'), looks(drawing, 'two')]).toEqual([['bar'], ['hatched']])
  })

  test('gives the higher of two values another marker than the lower, and both their numbers', () => {
    const row = { label: 'Top', note: '3 answers', low: 1, high: 6, lowText: '1.0 h', highText: '6.0 h' }
    const drawing = ranges([row], hours, 'ltr', 640)
    expect(texts(drawing)).toEqual(['0 h', '2 h', '4 h', '6 h', 'Top', '3 answers', '1.0 h', '6.0 h'])
  })

  test('marks a ceremony over its box by shape', () => {
    const words = {
      day: () => '20 Nov',
      share: (share: number) => `${share * 100} %`,
      within: 'in',
      over: 'over'
    }
    const list = [
      { at: 0, share: 0.9 },
      { at: 10, share: 1.3 }
    ]
    const drawing = dots(list, words, 'ltr', 1000)
    expect([looks(drawing, 'one').length, looks(drawing, 'four').length]).toEqual([2, 2])
  })

  test('leaves out labels that would lie on each other, never the last one', () => {
    const list = Array.from({ length: 40 }, (_, i) => ({
      label: `day ${i}`,
      text: String(i),
      parts: [{ value: i, series: 'one' as const }]
    }))
    const shown = texts(columns(list, null, 'ltr', 640)).filter((text) => text.startsWith('day'))
    expect(shown.length).toBeLessThan(12)
    expect(shown).toContain('day 39')
  })

  test('turns round for a language that is read from the right', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
      ranges(
        [{ label: 'Top', note: '', low: 1, high: 2, lowText: 'a', highText: 'b' }],
        hours,
        direction,
        640
      )
    )
    const where = (drawing: Drawing | undefined) =>
      drawing?.shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === 'Top' ? [shape.x] : []))
    expect([where(ltr), where(rtl)]).toEqual([[0], [640]])
  })
})
