import { useEffect, useRef, useState } from 'react'
import {
  actionOn,
  isReserved,
  type KeyActionId,
  type KeyMap,
  keyActions,
  keyMapOf,
  keyName,
  withKey,
  withoutKey
} from '../../../shared/keys'
import type { Words } from '../../../shared/words'
import { clickerKeys, type HeardKey } from '../../ceremony/keys'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Select } from '../../components/Select'
import { on } from '../../stores/bridge'
import { useWords } from '../../stores/words'
import styles from './ClickerSheet.module.css'
import { actionText, keyText } from './keyText'
import { pressOf } from './press'
import { setKeys, setLook, useLook } from './setLook'

/** Shows what each button of a clicker sends and does, and puts something else on it. Nothing reaches the room. */
export function ClickerSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const look = useLook()
  const area = useRef<HTMLDivElement>(null)
  const pressed = usePressed(area, onClose)
  const map = keyMapOf(look.keys)
  const name = pressed && keyName(pressed)
  const action = name === null ? null : actionNow(name, map, look.clicker)
  return (
    <Dialog title={words.say('keys.test')} isOpen onClose={onClose}>
      <p>{words.say('keys.test.text')}</p>
      <div
        ref={area}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys that are being tried
        tabIndex={0}
        role="application"
        aria-label={words.say('keys.test.area')}
        className={styles.area}
      >
        <kbd dir="ltr" className={styles.key} data-waiting={name === null || undefined}>
          {name === null ? '?' : keyText(name, words)}
        </kbd>
        <p role="status">{toldOf(name, action, pressed?.repeat === true, words)}</p>
      </div>
      <p className={styles.hint}>{words.say('keys.test.twice')}</p>
      {name !== null && name in clickerKeys && !look.clicker && (
        <div className={styles.line}>
          <p>{words.say('keys.test.arrows')}</p>
          <Button variant="primary" onPress={() => void setLook({ name: 'clicker', value: true })}>
            {words.say('keys.test.arrowsOn')}
          </Button>
        </div>
      )}
      {name !== null && !isReserved(name) && (
        <Select
          label={words.say('keys.test.assign')}
          choices={[
            { id: 'none' as const, label: words.say('keys.test.noAction') },
            ...keyActions.map((id) => ({ id, label: actionText(id, words) }))
          ]}
          value={action ?? 'none'}
          onChange={(id) => {
            if (id !== 'none') void setKeys(withKey(look.keys, id, name))
            else if (action) void setKeys(withoutKey(look.keys, action, name))
          }}
        />
      )}
    </Dialog>
  )
}

const actionNow = (name: string, map: KeyMap, clicker: boolean): KeyActionId | null =>
  (clicker ? clickerKeys[name] : undefined) ?? actionOn(map, name)

function toldOf(name: string | null, action: KeyActionId | null, held: boolean, words: Words): string {
  if (name === null) return words.say('keys.test.waiting')
  const key = keyText(name, words)
  if (held) return words.say('keys.test.hold', { key })
  if (name === 'Escape') return words.say('keys.test.does', { key, action: words.say('keys.do.escape') })
  return action === null
    ? words.say('keys.test.nothing', { key })
    : words.say('keys.test.does', { key, action: actionText(action, words) })
}

/** The last key pressed on the area or in the room's window. A key that leaves the area does so the second time. */
function usePressed(area: React.RefObject<HTMLElement | null>, onClose: () => void): HeardKey | null {
  const [pressed, setPressed] = useState<HeardKey | null>(null)
  const last = useRef<HeardKey | null>(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    area.current?.focus()
    const hear = (press: HeardKey) => {
      if (keyName(press) === null) return
      last.current = press
      setPressed(press)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const isOnArea = document.activeElement === area.current || document.activeElement === document.body
      if (!isOnArea || event.ctrlKey || event.metaKey || event.altKey) return
      const isAgain = last.current?.key === event.key && !event.repeat
      hear(pressOf(event))
      if (isAgain && event.key === 'Tab') return
      event.preventDefault()
      event.stopPropagation()
      if (isAgain && event.key === 'Escape') close.current()
    }
    window.addEventListener('keydown', onKeyDown, true)
    const stop = on('key', (press) => hear({ ...press, repeat: false }))
    return () => {
      window.removeEventListener('keydown', onKeyDown, true)
      stop()
    }
  }, [area])
  return pressed
}
