import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useWords } from '../../stores/words'
import styles from './TrendChart.module.css'

const width = 240
const height = 56
const edge = 6

/**
 * A figure over the Sprints with its target: a line with a dot each, gaps where nothing was entered. The last dot is
 * larger, so that it is found without colour.
 */
export function TrendChart({
  label,
  values,
  target
}: {
  readonly label: string
  /** In the order of time; null where there is none. */
  readonly values: readonly (number | null)[]
  readonly target: number | null
}) {
  const words = useWords()
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return <span className={styles.none}>{words.say('product.metrics.soon')}</span>
  const all = target === null ? known : [...known, target]
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [edge, width - edge])
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [height - edge, edge]).nice()
  const points = values.map((value, i) => ({ value, i }))
  const path = line<(typeof points)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ i }) => x(i))
    .y(({ value }) => y(value ?? 0))
  const last = points.findLast(({ value }) => value !== null)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={styles.chart}>
      {target !== null && <line x1={0} x2={width} y1={y(target)} y2={y(target)} className={styles.target} />}
      <path d={path(points) ?? ''} className={styles.line} />
      {points.map(({ value, i }) =>
        value === null ? null : (
          <circle key={i} cx={x(i)} cy={y(value)} r={i === last?.i ? 5 : 3} className={styles.dot} />
        )
      )}
    </svg>
  )
}
