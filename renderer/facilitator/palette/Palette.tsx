import { Ban, CalendarClock, type LucideIcon, Network, SquareTerminal, UserRound } from 'lucide-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import {
  Dialog as AriaDialog,
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField
} from 'react-aria-components'
import { Name } from '../../ceremony/Name'
import { useApp } from '../../stores/app'
import { useRead } from '../../stores/reads'
import { useSession } from '../../stores/session'
import { useWords } from '../../stores/words'
import { Keys } from '../keys/SessionKeys'
import { useOrg } from '../org/useOrg'
import { commandsOf } from './commands'
import type { Entry, EntryKind } from './entry'
import { find, mostRows, queryOf } from './find'
import { hitEntries, unitEntries } from './hits'
import styles from './Palette.module.css'
import { closePalette, remember, usePalette } from './state'

/** One box over every screen that finds anything and does anything. */
export function Palette() {
  const isOpen = usePalette((palette) => palette.isOpen)
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => !open && closePalette()}
      isDismissable
    >
      <Modal className={styles.modal ?? ''}>
        <Search />
      </Modal>
    </ModalOverlay>
  )
}

function Search() {
  const words = useWords()
  const [typed, setTyped] = useState(usePalette.getState().typedAhead)
  const [refused, setRefused] = useState('')
  const { entries, isCurrent } = useEntries(typed)
  // Until the arrows say otherwise, Enter means the best fit to what is typed, and waits until the list knows it: typed
  // fast on a busy machine it would otherwise take what fitted a letter ago.
  const hasChosen = useRef(false)
  const [isDue, setDue] = useState(false)
  const choose = (id: string) => {
    const entry = entries.find((other) => other.id === id)
    if (!entry) return
    if (entry.why !== null) {
      setRefused(words.say(entry.why))
      return
    }
    closePalette()
    remember(entry)
    entry.run()
  }
  const best = entries[0]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: choosing is for the moment at which the list is current
  useEffect(() => {
    if (!isDue || !isCurrent) return
    setDue(false)
    if (best !== undefined) choose(best)
  }, [isDue, isCurrent, best])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.startsWith('Arrow')) hasChosen.current = true
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || hasChosen.current || typed === '') return
    event.preventDefault()
    event.stopPropagation()
    setDue(true)
  }
  const more = entries.length === mostRows ? words.say('palette.more', { count: mostRows }) : ''
  return (
    <AriaDialog className={styles.dialog ?? ''} aria-label={words.say('palette.title')}>
      <Autocomplete
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text)
          hasChosen.current = false
          setDue(false)
          setRefused('')
        }}
      >
        <TextField
          className={styles.field ?? ''}
          aria-label={words.say('palette.title')}
          autoFocus
          maxLength={200}
        >
          <Input
            role="combobox"
            aria-expanded
            aria-haspopup="listbox"
            className={styles.input ?? ''}
            placeholder={words.say('palette.placeholder')}
            onKeyDownCapture={onKeyDown}
          />
        </TextField>
        <ListBox
          aria-label={words.say('palette.results')}
          className={styles.list ?? ''}
          items={entries}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className={styles.none}>{words.say('palette.none')}</p>}
        >
          {(entry) => <Row key={entry.id} entry={entry} />}
        </ListBox>
      </Autocomplete>
      <p role="status" className={styles.foot} data-refused={refused !== '' || undefined}>
        {refused || more || words.say('palette.hint')}
      </p>
    </AriaDialog>
  )
}

const iconByKind: Readonly<Record<EntryKind, LucideIcon>> = {
  command: SquareTerminal,
  person: UserRound,
  unit: Network,
  impediment: Ban,
  session: CalendarClock
}

function Row({ entry }: { readonly entry: Entry }) {
  const words = useWords()
  const { id, kind, title, detail, keys, why } = entry
  const Icon = iconByKind[kind]
  return (
    <ListBoxItem id={id} textValue={title} className={styles.row ?? ''} data-off={why !== null || undefined}>
      <Icon aria-hidden size={18} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.title}>
          <Name most={120}>{title}</Name>
        </span>
        <span className={styles.detail}>
          {why === null ? (
            <>
              {kind !== 'command' && words.say(`palette.kind.${kind}`)}
              {kind !== 'command' && detail !== '' && (
                <>
                  {' · '}
                  <Name most={160}>{detail}</Name>
                </>
              )}
            </>
          ) : (
            words.say(why)
          )}
        </span>
      </span>
      {keys.length > 0 && <Keys names={keys} />}
    </ListBoxItem>
  )
}

interface Found {
  readonly entries: readonly Entry[]
  /** They are those of the text as it stands, and nothing more is on its way. */
  readonly isCurrent: boolean
}

function useEntries(typed: string): Found {
  const words = useWords()
  const hello = useApp((app) => app.hello)
  const { snapshot, away } = useSession()
  const recent = usePalette((palette) => palette.recent)
  const org = useOrg()
  const listed = useDeferredValue(typed)
  const query = queryOf(listed)
  const { kind, text } = query
  const wantsHits = text !== '' && kind !== 'command'
  const { value: answer, problem } = useRead('search', wantsHits ? { text, limit: mostRows } : null)
  // The last answer stays until the next one is there: a list that empties at every letter cannot be read.
  const last = useRef(answer)
  if (answer !== undefined || !wantsHits) last.current = answer
  const hits = last.current
  const isWelcome = hello?.empty === true && snapshot === null
  const commands = useMemo(
    () => (hello ? commandsOf({ hello, snapshot, away, org, words }) : []),
    [hello, snapshot, away, org, words]
  )
  const isCurrent =
    listed === typed && hello !== null && (!wantsHits || answer !== undefined || problem !== null)
  const entries = useMemo(() => {
    const found = hitEntries(hits ?? [], org, words)
    const units = isWelcome ? [] : unitEntries(org, text)
    const again = recent.flatMap((entry) =>
      entry.kind === 'command' ? commands.filter(({ id }) => id === entry.id) : [entry]
    )
    const byId = new Map([...again, ...commands, ...found, ...units].map((entry) => [entry.id, entry]))
    const ids = recent.map(({ id }) => id)
    return find([...byId.values()], { kind, text }, ids)
  }, [hits, org, words, isWelcome, text, kind, recent, commands])
  return { entries, isCurrent }
}
