import { Fragment } from 'react'
import { type KeyActionId, keyActions, keyMapOf } from '../../../shared/keys'
import { type Look, plainLook } from '../../../shared/look'
import type { Key } from '../../../shared/words'
import { clickerKeys } from '../../ceremony/keys'
import { useApp } from '../../stores/app'
import { useWords } from '../../stores/words'
import styles from './keys.module.css'
import { actionText, isMac, keyText } from './keyText'

/** Keys that are the same for everybody. */
const fixed: readonly (readonly [keys: readonly string[], what: Key])[] = [
  [['Escape'], 'keys.do.escape'],
  [['1 … 9'], 'keys.do.row'],
  [['1 … 9'], 'keys.do.choose'],
  [['Control+Enter'], 'keys.do.another'],
  [isMac ? ['F11', '⌃+⌘+F'] : ['F11'], 'keys.do.fullScreen'],
  [['Control+Z'], 'keys.do.undo'],
  [['Control+Shift+Z', 'Control+Y'], 'keys.do.redo'],
  [['Control+Shift+.'], 'keys.do.review']
]

/** The arrows choose a row, unless a clicker sends them to move the turns. */
const arrows: readonly (readonly [keys: readonly string[], what: Key])[] = [
  [['ArrowDown', 'ArrowUp'], 'keys.do.select']
]

/** Heard over every screen, so that the sheet of all keys lists them elsewhere. */
const everywhere: readonly (readonly [keys: readonly string[], what: Key])[] = [
  [['Control+K'], 'keys.do.palette'],
  [['Control+Shift+L'], 'keys.do.theme']
]

/**
 * Every key of a ceremony with what it does, as this laptop's owner has put them.
 * @param isAll those that act over every screen as well
 */
export function SessionKeys({ isAll = false }: { readonly isAll?: boolean }) {
  const words = useWords()
  const look = useApp((app) => app.hello?.look ?? plainLook)
  return (
    <dl className={styles.table}>
      {keyActions.map((id) => (
        <KeyRow key={id} names={namesOf(id, look)} what={actionText(id, words)} />
      ))}
      <KeyRow
        names={keyMapOf(look.keys).audience.map((name) => `Shift+${name}`)}
        what={words.say('keys.do.show')}
      />
      {[...(look.clicker ? [] : arrows), ...fixed, ...(isAll ? everywhere : [])].map(([names, what]) => (
        <KeyRow key={what} names={names} what={words.say(what)} />
      ))}
    </dl>
  )
}

const namesOf = (id: KeyActionId, { keys, clicker }: Look): readonly string[] => {
  const own = keyMapOf(keys)[id]
  const fromClicker = Object.entries(clickerKeys).flatMap(([name, action]) => (action === id ? [name] : []))
  return clicker ? [...own, ...fromClicker] : own
}

export function KeyRow({ names, what }: { readonly names: readonly string[]; readonly what: string }) {
  return (
    <div className={styles.row}>
      <dt>
        <Keys names={names} />
      </dt>
      <dd>{what}</dd>
    </div>
  )
}

/** Keys as they look on a keyboard, side by side. */
export function Keys({ names }: { readonly names: readonly string[] }) {
  const words = useWords()
  if (names.length === 0) return <span className={styles.none}>{words.say('keys.none')}</span>
  return (
    <span className={styles.keys}>
      {names.map((name) => (
        <Fragment key={name}>
          <kbd dir="ltr" className={styles.key}>
            {keyText(name, words)}
          </kbd>{' '}
        </Fragment>
      ))}
    </span>
  )
}
