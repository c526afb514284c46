import { wsjf } from '../../../shared/product/wsjf'
import { dayText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { useWords } from '../../stores/words'
import styles from './Backlog.module.css'
import type { Row } from './backlogRows'
import type { Column } from './columns'

/** What cells need that an item does not say itself. */
export interface Figures {
  /** The number the figures suggest, by id. */
  readonly suggested: ReadonlyMap<string, number>
  readonly titles: Readonly<Record<string, string>>
  readonly unitName: (id: string) => string
}

export function FigureCell({
  column,
  row,
  figures
}: {
  readonly column: Column
  readonly row: Row
  readonly figures: Figures
}) {
  const words = useWords()
  const number = (value: number | null, digits = 1) =>
    value === null
      ? '–'
      : new Intl.NumberFormat(words.locale, { maximumFractionDigits: digits }).format(value)
  switch (column) {
    case 'value':
      return number(row.parts?.value ?? row.value)
    case 'effort':
      return number(row.parts?.effort ?? row.effort)
    case 'risk':
      return number(row.risk)
    case 'score':
      return number(wsjf(row), 2)
    case 'suggested': {
      const place = figures.suggested.get(row.id)
      return place === undefined ? '–' : place === row.number ? `${place} ✓` : number(place)
    }
    case 'budget':
      return number(row.budget, 0)
    case 'parts':
      return row.parts ? words.say('product.parts', { done: row.parts.done, all: row.parts.parts }) : '–'
    case 'goal':
      return row.goalId === null ? (
        <span className={styles.quiet}>{words.say('product.noGoal')}</span>
      ) : (
        <Name most={200}>{figures.titles[row.goalId] ?? '–'}</Name>
      )
    case 'owner':
      return row.owner ? <Name>{row.owner}</Name> : '–'
    case 'units':
      return row.units.length > 0 ? <Name most={200}>{row.units.map(figures.unitName).join(', ')}</Name> : '–'
    case 'dates':
      return row.starts || row.ends
        ? [row.starts, row.ends].map((day) => (day ? dayText(day, words.locale) : '…')).join(' – ')
        : '–'
  }
}
