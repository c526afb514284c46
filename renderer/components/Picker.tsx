import { type ReactNode, useState } from 'react'
import { useWords } from '../stores/words'
import styles from './Picker.module.css'
import { TextField } from './TextField'
import { VirtualList } from './VirtualList'
import { rowAfterKey } from './visibleRange'

/** Finds one of thousands: type a part of its name, arrow keys and Enter choose. */
export function Picker<T>({
  label,
  placeholder,
  choices,
  keyOf,
  onSearch,
  onPick,
  children
}: {
  readonly label: string
  readonly placeholder: string
  /** Those that fit what was typed. */
  readonly choices: readonly T[]
  readonly keyOf: (choice: T) => string
  readonly onSearch: (text: string) => void
  readonly onPick: (choice: T) => void
  /** What is shown of one. */
  readonly children: (choice: T) => { readonly name: ReactNode; readonly near: ReactNode }
}) {
  const words = useWords()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const pick = (row: number) => {
    const choice = choices[row]
    if (choice !== undefined) onPick(choice)
  }
  return (
    <div className={styles.picker}>
      <TextField
        label={label}
        placeholder={placeholder}
        value={text}
        autoFocus
        onChange={(value) => {
          setText(value)
          setActive(0)
          onSearch(value)
        }}
        onKeyDown={(event) => {
          const row = rowAfterKey(event.key, active, choices.length, 6)
          if (event.key === 'Enter') pick(active)
          else if (row !== null && event.key !== 'Home' && event.key !== 'End') setActive(row)
          else return
          event.preventDefault()
        }}
      />
      {choices.length === 0 ? (
        <p className={styles.none}>{words.say('common.noMatch')}</p>
      ) : (
        <VirtualList
          label={label}
          role="listbox"
          className={styles.list}
          count={choices.length}
          rowHeight={52}
          keyOf={(row) => {
            const choice = choices[row]
            return choice === undefined ? String(row) : keyOf(choice)
          }}
          active={active}
          onActive={setActive}
          onOpen={pick}
          showsSelection
          rowProps={(row) => ({ onClick: () => pick(row) })}
          renderRow={(row) => {
            const choice = choices[row]
            if (choice === undefined) return null
            const { name, near } = children(choice)
            return (
              <span className={styles.row}>
                <span className={styles.name}>{name}</span>
                <span className={styles.path}>{near}</span>
              </span>
            )
          }}
        />
      )}
    </div>
  )
}
