import { Plus, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import {
  actionOn,
  isReserved,
  type KeyActionId,
  keyActions,
  keyMapOf,
  withKey,
  withoutKey
} from '../../../shared/keys'
import { type Message, message } from '../../../shared/words/message'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { IconButton } from '../../components/IconButton'
import { useWords } from '../../stores/words'
import styles from './KeyMapDialog.module.css'
import { actionText, keyText } from './keyText'
import { setKeys, useLook } from './setLook'
import { usePressOnce } from './usePressOnce'

interface Clash {
  readonly name: string
  readonly action: KeyActionId
  readonly before: KeyActionId
}

/** Every action with its keys: take one off, press another, and hear when it is on something else already. */
export function KeyMapDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const { keys: changes } = useLook()
  const map = keyMapOf(changes)
  const [listening, setListening] = useState<KeyActionId | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)
  const [told, setTold] = useState<Message | null>(null)
  const put = (action: KeyActionId, name: string) => {
    setClash(null)
    setTold(message('keys.told.added', { key: keyText(name, words), action: actionText(action, words) }))
    void setKeys(withKey(changes, action, name))
  }
  usePressOnce(listening !== null, (name) => {
    const action = listening
    setListening(null)
    if (action === null || name === 'Escape') return
    const before = actionOn(map, name)
    if (isReserved(name)) setTold(message('keys.told.reserved', { key: keyText(name, words) }))
    else if (before === null || before === action) put(action, name)
    else setClash({ name, action, before })
  })
  const listen = (action: KeyActionId) => {
    setClash(null)
    setTold(null)
    setListening(action)
  }
  return (
    <Dialog
      title={words.say('keys.change.title')}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <p role="status" className={styles.told}>
            {clash
              ? words.say('keys.told.taken', {
                  key: keyText(clash.name, words),
                  before: actionText(clash.before, words),
                  action: actionText(clash.action, words)
                })
              : listening !== null
                ? `${words.say('keys.press')} ${words.say('keys.press.cancel')}`
                : told && words.tell(told)}
          </p>
          {clash ? (
            <>
              <Button onPress={() => setClash(null)}>{words.say('keys.told.keep')}</Button>
              <Button variant="primary" autoFocus onPress={() => put(clash.action, clash.name)}>
                {words.say('keys.told.take')}
              </Button>
            </>
          ) : (
            <Button
              icon={RotateCcw}
              isDisabled={Object.keys(changes).length === 0}
              onPress={() => {
                setTold(message('keys.told.reset'))
                void setKeys({})
              }}
            >
              {words.say('keys.reset')}
            </Button>
          )}
        </>
      }
    >
      <ul className={styles.list}>
        {keyActions.map((id) => (
          <li key={id} className={styles.row}>
            <span className={styles.action}>{actionText(id, words)}</span>
            <span className={styles.keys}>
              {map[id].map((name) => {
                const key = keyText(name, words)
                return (
                  <span key={name} className={styles.chip}>
                    <kbd dir="ltr" className={styles.key}>
                      {key}
                    </kbd>
                    <IconButton
                      label={words.say('keys.remove', { key, action: actionText(id, words) })}
                      icon={X}
                      onPress={() => {
                        setClash(null)
                        setTold(message('keys.told.removed', { key }))
                        void setKeys(withoutKey(changes, id, name))
                      }}
                    />
                  </span>
                )
              })}
              {map[id].length === 0 && <span className={styles.none}>{words.say('keys.none')}</span>}
            </span>
            <Button
              size="small"
              icon={Plus}
              variant={listening === id ? 'primary' : 'secondary'}
              aria-label={words.say('keys.add', { action: actionText(id, words) })}
              onPress={() => listen(id)}
            >
              {words.say(listening === id ? 'keys.press' : 'keys.add.short')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
