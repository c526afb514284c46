import type { Key } from '../../../shared/words'
import { Checkbox } from '../../components/Checkbox'
import { Dialog } from '../../components/Dialog'
import { useWords } from '../../stores/words'
import styles from './Sheets.module.css'
import { closeSheet, useSessionUi } from './ui'

const rows: readonly (readonly [keys: string, what: Key])[] = [
  ['PgDn → N', 'key.next'],
  ['PgUp ← P', 'key.previous'],
  ['Space', 'key.pause'],
  ['F5', 'key.audience'],
  ['. B', 'key.black'],
  ['W', 'key.white'],
  ['H', 'key.hold'],
  ['Esc', 'key.escape'],
  ['I', 'key.impediment'],
  ['K', 'key.park'],
  ['A', 'key.answer'],
  ['E', 'key.sendUp'],
  ['R', 'key.resolve'],
  ['S', 'key.spotlight'],
  ['Del', 'key.absent'],
  ['1 … 9', 'key.row'],
  ['G', 'key.order'],
  ['+ −', 'key.turnTime'],
  ['Shift + −', 'key.boxTime'],
  ['X', 'key.displays'],
  ['Ctrl Z', 'key.undo'],
  ['Ctrl Shift Z', 'key.redo'],
  ['Ctrl Shift .', 'key.review'],
  ['Ctrl Shift L', 'key.theme']
]

/** What every key does, and whether the arrows are those of a clicker. */
export function KeysSheet() {
  const words = useWords()
  const clicker = useSessionUi((ui) => ui.clicker)
  return (
    <Dialog title={words.say('help.title')} isOpen onClose={closeSheet} size="large">
      <dl className={styles.keys}>
        {rows.map(([keys, what]) => (
          <div key={what} className={styles.keyRow}>
            <dt>
              <kbd className={styles.key}>{keys}</kbd>
            </dt>
            <dd>{words.say(what)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={words.say('key.clicker')}
        isSelected={clicker}
        onChange={(next) => useSessionUi.setState({ clicker: next })}
      />
    </Dialog>
  )
}
