import { ChevronsUpDown } from 'lucide-react'
import { useState } from 'react'
import type { ItemColumns } from '../../../shared/ipc/reads/backlog'
import type { Item } from '../../../shared/product/item'
import { isLive } from '../../../shared/product/order'
import { Name } from '../../ceremony/Name'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Picker } from '../../components/Picker'
import { useWords } from '../../stores/words'
import styles from './Backlog.module.css'
import type { Row } from './backlogRows'

/** What an item can be a part of. */
export interface Whole {
  readonly id: string
  readonly title: string
  /** Whose backlog it stands in, or its number in the item's own. */
  readonly near: string
}

/** The item that an item is a part of, found among all of two backlogs. */
export function PartOf({
  wholes,
  value,
  onChange
}: {
  readonly wholes: readonly Whole[]
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}) {
  const words = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const [text, setText] = useState('')
  const label = words.say('product.item.part')
  const nothing: Whole = { id: '', title: words.say('product.item.partOfNothing'), near: '' }
  const open = (shown: boolean) => {
    setText('')
    setIsOpen(shown)
  }
  const shown = wholes.find(({ id }) => id === value) ?? nothing
  return (
    <div className={styles.partOf}>
      <span aria-hidden>{label}</span>
      <Button icon={ChevronsUpDown} aria-label={`${label}: ${shown.title}`} onPress={() => open(true)}>
        <span className={styles.partOfTitle}>
          <Name most={200}>{shown.title}</Name>
        </span>
      </Button>
      {isOpen && (
        <Dialog title={label} isOpen onClose={() => open(false)}>
          <Picker
            label={label}
            placeholder={words.say('product.search')}
            choices={wholesMatching([nothing, ...wholes], text)}
            keyOf={({ id }) => id}
            onSearch={setText}
            onPick={({ id }) => {
              onChange(id || null)
              open(false)
            }}
          >
            {({ title, near }) => ({ name: <Name most={200}>{title}</Name>, near: <Name>{near}</Name> })}
          </Picker>
        </Dialog>
      )}
    </div>
  )
}

/** Those whose titles hold every word that was typed, however many they are. */
function wholesMatching(wholes: readonly Whole[], text: string): readonly Whole[] {
  const typed = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return wholes.filter(({ title }) => {
    const lower = title.toLocaleLowerCase()
    return typed.every((word) => lower.includes(word))
  })
}

/** Live ones of the unit above and of its own, and the one it is a part of now. */
export function wholesFor(
  item: Item | null,
  live: readonly Row[],
  above: { readonly items: ItemColumns | undefined; readonly unit: string },
  titles: Readonly<Record<string, string>>
): readonly Whole[] {
  const { items, unit } = above
  const higher = (items?.id ?? []).flatMap((id, i) =>
    isLive({ state: items?.state[i] ?? 'done' }) ? [{ id, title: items?.title[i] ?? '', near: unit }] : []
  )
  const own = live
    .filter(({ id }) => id !== item?.id)
    .map(({ id, title, number }) => ({ id, title, near: `#${number}` }))
  const wholes = [...higher, ...own]
  const now = item?.parentId
  return now && !wholes.some(({ id }) => id === now)
    ? [{ id: now, title: titles[now] ?? '', near: '' }, ...wholes]
    : wholes
}
