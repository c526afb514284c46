import { useState } from 'react'
import { Name } from '../../ceremony/Name'
import { TextField } from '../../components/TextField'
import { VirtualList } from '../../components/VirtualList'
import { rowAfterKey } from '../../components/visibleRange'
import { useWords } from '../../stores/words'
import { nearText, unitsMatching } from './orgIndex'
import styles from './UnitPicker.module.css'
import { useOrg } from './useOrg'

/** Finds one unit among many: type a part of its name, arrow keys and Enter choose. */
export function UnitPicker({
  label,
  onPick,
  allows = () => true
}: {
  readonly label: string
  readonly onPick: (unitId: string) => void
  readonly allows?: (unit: number) => boolean
}) {
  const words = useWords()
  const org = useOrg()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  if (!org) return null
  const matches = unitsMatching(org, text)
  const units = [...(matches ?? org.columns.id.keys())].filter(allows)
  const pick = (row: number) => {
    const id = org.columns.id[units[row] ?? -1]
    if (id !== undefined) onPick(id)
  }
  return (
    <div className={styles.picker}>
      <TextField
        label={label}
        placeholder={words.say('orgScreen.search')}
        value={text}
        autoFocus
        onChange={(value) => {
          setText(value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          const row = rowAfterKey(event.key, active, units.length, 6)
          if (event.key === 'Enter') pick(active)
          else if (row !== null && event.key !== 'Home' && event.key !== 'End') setActive(row)
          else return
          event.preventDefault()
        }}
      />
      {units.length === 0 ? (
        <p className={styles.none}>{words.say('common.noMatch')}</p>
      ) : (
        <VirtualList
          label={label}
          role="listbox"
          className={styles.list}
          count={units.length}
          rowHeight={52}
          keyOf={(row) => org.columns.id[units[row] ?? -1] ?? String(row)}
          active={active}
          onActive={setActive}
          onOpen={pick}
          showsSelection
          rowProps={(row) => ({ onClick: () => pick(row) })}
          renderRow={(row) => {
            const unit = units[row] ?? -1
            return (
              <span className={styles.row}>
                <span className={styles.name}>
                  <Name>{org.columns.name[unit] ?? ''}</Name>
                </span>
                <span className={styles.path}>{nearText(org, unit)}</span>
              </span>
            )
          }}
        />
      )}
    </div>
  )
}
