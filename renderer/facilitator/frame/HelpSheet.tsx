import type { Key } from '../../../shared/words'
import { Dialog } from '../../components/Dialog'
import { useApp } from '../../stores/app'
import { useWords } from '../../stores/words'
import styles from './HelpSheet.module.css'

const anywhere: readonly (readonly [keys: string, what: Key])[] = [
  ['Alt+1 … 7', 'help.rooms'],
  ['O', 'help.next'],
  ['?', 'help.sheet'],
  ['↑ ↓ Home End', 'help.lists'],
  ['← →', 'help.tree'],
  ['Alt+↑ Alt+↓', 'help.reorder']
]
const inSession: readonly (readonly [keys: string, what: Key])[] = [
  ['PgDn PgUp', 'help.nextTurn'],
  ['Space', 'help.pause'],
  ['I', 'help.raise'],
  ['K', 'help.park'],
  ['B', 'help.black'],
  ['Ctrl+Z', 'help.undo']
]

export function HelpSheet() {
  const words = useWords()
  const isOpen = useApp((app) => app.help)
  return (
    <Dialog
      title={words.say('help.title')}
      isOpen={isOpen}
      onClose={() => useApp.setState({ help: false })}
      size="large"
    >
      <div className={styles.columns}>
        <Keys title={words.say('help.anywhere')} rows={anywhere} />
        <Keys title={words.say('help.inSession')} rows={inSession} />
      </div>
    </Dialog>
  )
}

function Keys({
  title,
  rows
}: {
  readonly title: string
  readonly rows: readonly (readonly [string, Key])[]
}) {
  const words = useWords()
  return (
    <section className={styles.column}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.keys}>
        {rows.map(([keys, what]) => (
          <div key={what} className={styles.row}>
            <dt>
              <kbd className={styles.key}>{keys}</kbd>
            </dt>
            <dd>{words.say(what)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
