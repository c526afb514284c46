import type { ProductAsked } from '../../../shared/ipc/files'
import { type MappedField, mappedFields } from '../../../shared/product/import/names'
import type { Key } from '../../../shared/words/en'
import { Select } from '../../components/Select'
import { useWords } from '../../stores/words'
import styles from './files.module.css'

const keys = {
  title: 'importDialog.field.title',
  key: 'importDialog.field.key',
  why: 'product.item.why',
  value: 'product.item.value',
  effort: 'product.item.effort',
  risk: 'product.item.risk',
  budget: 'product.item.budget',
  state: 'product.item.state',
  owner: 'product.item.owner',
  goal: 'product.item.goal',
  parent: 'importDialog.field.parent',
  starts: 'product.item.starts',
  ends: 'product.item.ends'
} as const satisfies Record<MappedField, Key>

/** Which column of a file says what about an item. */
export function ImportColumns({
  asked: { headings, columns },
  onChange
}: {
  readonly asked: ProductAsked
  readonly onChange: (field: MappedField, column: number) => void
}) {
  const words = useWords()
  const choices = [
    { id: '-1', label: words.say('importDialog.columns.none') },
    ...headings.map((heading, column) => ({
      id: String(column),
      label: heading.trim() || words.say('importDialog.columns.unnamed', { number: column + 1 })
    }))
  ]
  return (
    <div className={styles.columns}>
      {mappedFields.map((field) => (
        <Select
          key={field}
          label={words.say(keys[field])}
          choices={choices}
          value={String(columns[field] ?? -1)}
          onChange={(column) => onChange(field, Number(column))}
        />
      ))}
    </div>
  )
}
