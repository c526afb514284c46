import { Fragment } from 'react'
import { keyActions, keyMapOf } from '../../../shared/keys'
import { plainLook } from '../../../shared/look'
import type { Key } from '../../../shared/words'
import { useApp } from '../../stores/app'
import { useWords } from '../../stores/words'
import styles from './keys.module.css'
import { actionText, keyText } from './keyText'

/** Keys that are the same for everybody. */
const fixed: readonly (readonly [keys: readonly string[], what: Key])[] = [
  [['Escape'], 'keys.do.escape'],
  [['1 … 9'], 'keys.do.row'],
  [['ArrowDown', 'ArrowUp'], 'keys.do.select'],
  [['F11'], 'keys.do.fullScreen'],
  [['Control+Z'], 'keys.do.undo'],
  [['Control+Shift+Z'], 'keys.do.redo'],
  [['Control+Shift+.'], 'keys.do.review']
]

/** Every key of a ceremony with what it does, as this laptop's owner has put them. */
export function SessionKeys() {
  const words = useWords()
  const look = useApp((app) => app.hello?.look ?? plainLook)
  const map = keyMapOf(look.keys)
  return (
    <dl className={styles.table}>
      {keyActions.map((id) => (
        <KeyRow key={id} names={map[id]} what={actionText(id, words)} />
      ))}
      {fixed.map(([names, what]) => (
        <KeyRow key={what} names={names} what={words.say(what)} />
      ))}
    </dl>
  )
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
