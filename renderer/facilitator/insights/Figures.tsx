import styles from './InsightsRoom.module.css'

export interface Figure {
  readonly label: string
  readonly value: string
  /** What it is of, or why it matters. */
  readonly text: string
}

/** The few numbers a screen comes to. */
export const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <dl className={styles.figures}>
    {figures.map(({ label, value, text }) => (
      <div key={label} className={styles.figure}>
        <dt>{label}</dt>
        <dd className={styles.value}>{value}</dd>
        <dd className={styles.quiet}>{text}</dd>
      </div>
    ))}
  </dl>
)

/** A part of a whole in per cent; a dash where there is no whole. */
export const share = (part: number, whole: number, locale: string): string =>
  whole === 0
    ? '–'
    : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part / whole)
