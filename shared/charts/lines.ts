import { scaleLinear, scalePoint } from 'd3-scale'
import { line as curve } from 'd3-shape'
import {
  along,
  type Direction,
  type Drawing,
  line,
  marker,
  path,
  type Series,
  type Shape,
  text
} from './drawing'

export interface Trend {
  readonly name: string
  readonly series: Series
  readonly values: ArrayLike<number>
}

const height = 240
const top = 16
const bottom = 30
const start = 44
/** Room for the names at the ends of the lines. */
const end = 190
const lineHeight = 19

/** Lines over time, each with its marker and with its name and last number at its end: no legend to look up. */
export function lines(
  trends: readonly Trend[],
  labels: readonly string[],
  number: (value: number) => string,
  direction: Direction,
  width: number
): Drawing {
  const { x } = along(direction, width)
  const most = Math.max(1, ...trends.flatMap(({ values }) => Array.from(values)))
  const y = scaleLinear([0, most], [height - bottom, top]).nice(4)
  const points = scalePoint(
    labels.map((_, i) => i),
    [start, width - end]
  )
  const at = (i: number) => x(points(i) ?? start)
  const shapes: Shape[] = y
    .ticks(4)
    .filter(Number.isInteger)
    .flatMap((tick) => [
      line(tick === 0 ? 'axis' : 'grid', x(start), y(tick), x(width - end), y(tick)),
      text(x(start - 8), y(tick) + 5, number(tick), 'end')
    ])
  const every = Math.ceil((labels.length * 76) / (width - end - start))
  for (const [i, label] of labels.entries())
    if ((labels.length - 1 - i) % every === 0) shapes.push(text(at(i), height - 8, label, 'middle'))
  const crowded = labels.length > 24
  for (const { values, series } of trends) {
    const draw = curve<number>(
      (_, i) => at(i),
      (value) => y(value)
    )
    shapes.push(path('line', draw(Array.from(values)) ?? '', series))
    for (let i = 0; i < values.length; i++)
      if (!crowded || i === values.length - 1) shapes.push(marker(series, at(i), y(values[i] ?? 0), 4))
  }
  const last = labels.length - 1
  const ends = trends.map((trend) => ({ trend, y: y(trend.values[last] ?? 0) })).sort((a, b) => a.y - b.y)
  let below = top
  for (const [k, { trend, y: wanted }] of ends.entries()) {
    // Names that would lie on each other are moved apart, those that follow must still fit above the axis.
    const lowest = height - bottom - (ends.length - 1 - k) * lineHeight
    const placed = Math.min(Math.max(wanted + 5, below), lowest + 5)
    below = placed + lineHeight
    shapes.push(
      marker(trend.series, x(width - end + 16), placed - 5, 4),
      text(x(width - end + 28), placed, `${trend.name} ${number(trend.values[last] ?? 0)}`, 'start', true)
    )
  }
  return { width, height, shapes }
}
