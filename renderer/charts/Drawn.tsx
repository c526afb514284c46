import { useId } from 'react'
import type { Drawing, Series, Shape } from '../../shared/charts/drawing'
import { cx } from '../components/cx'
import styles from './Chart.module.css'

/** A drawing of `shared/charts` as SVG. @param label all of what it says, for whoever does not see it */
export function Drawn({ drawing, label }: { readonly drawing: Drawing; readonly label: string }) {
  const id = useId()
  const hatched = [
    ...new Set(
      drawing.shapes.flatMap((shape) =>
        shape.kind === 'path' && shape.look === 'hatched' ? [shape.series] : []
      )
    )
  ].filter((series) => series !== undefined)
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={label}
      className={styles.drawing}
    >
      {hatched.length > 0 && (
        <defs>
          {hatched.map((series) => (
            <Hatching key={series} id={`${id}${series}`} series={series} />
          ))}
        </defs>
      )}
      {drawing.shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place in the drawing
        <ShapeDrawn key={at} shape={shape} hatchId={id} />
      ))}
    </svg>
  )
}

function ShapeDrawn({ shape, hatchId }: { readonly shape: Shape; readonly hatchId: string }) {
  if (shape.kind === 'text')
    return (
      <text
        x={shape.x}
        y={shape.y}
        textAnchor={shape.anchor}
        className={cx(styles.text, shape.strong && styles.strong)}
      >
        {shape.text}
      </text>
    )
  const { d, look, series } = shape
  const fill = look === 'hatched' ? { fill: `url(#${hatchId}${series})` } : {}
  return <path d={d} {...fill} className={cx(styles[look], series && styles[series])} />
}

function Hatching({ id, series }: { readonly id: string; readonly series: Series }) {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M3.5 0v7" className={cx(styles.line, styles[series])} strokeDasharray="none" />
    </pattern>
  )
}
