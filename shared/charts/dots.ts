import { scaleLinear } from 'd3-scale'
import { along, type Direction, type Drawing, line, marker, type Shape, text } from './drawing'

export interface Dot {
  /** Wall ms. */
  readonly at: number
  /** Of its box; above 1 it is over. */
  readonly share: number
}

export interface DotWords {
  day(at: number): string
  share(share: number): string
  readonly within: string
  readonly over: string
}

const height = 210
const top = 10
const bottom = 52
const start = 56
const end = 16

/** A mark for each ceremony, as high as the share of its box it used: round inside the box, a diamond over it. */
export function dots(list: readonly Dot[], words: DotWords, direction: Direction, width: number): Drawing {
  const { x } = along(direction, width)
  const times = list.map(({ at }) => at)
  const first = Math.min(...times)
  const last = Math.max(...times)
  const over = scaleLinear([first, Math.max(last, first + 1)], [start + 8, width - end - 8])
  const y = scaleLinear([0, Math.max(1.25, ...list.map(({ share }) => share))], [height - bottom, top])
  const shapes: Shape[] = [0, 0.5, 1].flatMap((share) => [
    line(share === 1 ? 'limit' : 'grid', x(start), y(share), x(width - end), y(share)),
    text(x(start - 8), y(share) + 5, words.share(share), 'end')
  ])
  for (const { at, share } of list)
    shapes.push(marker(share > 1 ? 'four' : 'one', x(over(at)), y(share), share > 1 ? 5 : 4.5))
  shapes.push(text(x(start), height - bottom + 22, words.day(first), 'start'))
  if (words.day(first) !== words.day(last))
    shapes.push(text(x(width - end), height - bottom + 22, words.day(last), 'end'))
  shapes.push(
    marker('one', x(start + 6), height - 8, 4.5),
    text(x(start + 18), height - 3, words.within, 'start'),
    marker('four', x(start + 206), height - 8, 5),
    text(x(start + 220), height - 3, words.over, 'start')
  )
  return { width, height, shapes }
}
