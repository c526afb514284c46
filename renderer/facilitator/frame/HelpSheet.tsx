import type { Key } from '../../../shared/words'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { goTo, useApp } from '../../stores/app'
import { useWords } from '../../stores/words'
import keyStyles from '../keys/keys.module.css'
import { KeyRow, SessionKeys } from '../keys/SessionKeys'
import styles from './HelpSheet.module.css'

const anywhere: readonly (readonly [names: readonly string[], what: Key])[] = [
  [['Control+K'], 'keys.do.palette'],
  [['Alt+1 … 7'], 'help.rooms'],
  [['o'], 'help.next'],
  [['?', 'F1'], 'help.sheet'],
  [['ArrowUp', 'ArrowDown', 'Home', 'End'], 'help.lists'],
  [['ArrowLeft', 'ArrowRight'], 'help.tree'],
  [['Alt+ArrowUp', 'Alt+ArrowDown'], 'help.reorder'],
  [['Control+Shift+L'], 'keys.do.theme']
]

/** Every key, those of a ceremony as this laptop's owner has put them. */
export function HelpSheet() {
  const words = useWords()
  const isOpen = useApp((app) => app.help)
  const close = () => useApp.setState({ help: false })
  const change = () => {
    close()
    goTo('settings')
  }
  return (
    <Dialog
      title={words.say('help.title')}
      isOpen={isOpen}
      onClose={close}
      size="large"
      isText
      footer={<Button onPress={change}>{words.say('keys.change')}</Button>}
    >
      <section className={styles.column}>
        <h3 className={styles.title}>{words.say('help.anywhere')}</h3>
        <dl className={keyStyles.table}>
          {anywhere.map(([names, what]) => (
            <KeyRow key={what} names={names} what={words.say(what)} />
          ))}
        </dl>
      </section>
      <section className={styles.column}>
        <h3 className={styles.title}>{words.say('help.inSession')}</h3>
        <SessionKeys />
      </section>
    </Dialog>
  )
}
