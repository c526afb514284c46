import { useLayoutEffect, useRef, useState } from 'react'
import type { Drawing } from '../../shared/charts/drawing'
import { useWords } from '../stores/words'
import styles from './Chart.module.css'
import { Drawn } from './Drawn'

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A chart with its title, and behind it the numbers it is made of. Without a drawing there are no axes, only a sentence. */
export function Chart({
  title,
  note,
  drawing,
  summary,
  empty,
  table
}: {
  readonly title: string
  readonly note?: string
  /** Draws it in so many px; null where there is nothing to draw. */
  readonly drawing: ((width: number) => Drawing) | null
  /** What the chart comes to, in a sentence. */
  readonly summary: string
  readonly empty: string
  readonly table: Table
}) {
  return (
    <figure className={styles.chart} aria-label={title}>
      <figcaption className={styles.caption}>
        {title}
        {note && <span className={styles.note}>{note}</span>}
      </figcaption>
      {drawing === null ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <>
          <Fitted drawing={drawing} label={`${title}. ${summary}`} />
          <Numbers title={title} table={table} />
        </>
      )}
    </figure>
  )
}

/** Drawn for the width there is, so that its text is as large as all other text. */
function Fitted({
  drawing,
  label
}: {
  readonly drawing: (width: number) => Drawing
  readonly label: string
}) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <div ref={box}>{width > 0 && <Drawn drawing={drawing(width)} label={label} />}</div>
}

function Numbers({ title, table: { head, rows } }: { readonly title: string; readonly table: Table }) {
  const words = useWords()
  return (
    <details className={styles.table}>
      <summary>{words.say('insights.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keys */}
      <section className={styles.scroll} tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              {head.map((each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, i) =>
                  i === 0 ? (
                    <th key={head[i]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={head[i]}>{cell}</td>
                  )
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
