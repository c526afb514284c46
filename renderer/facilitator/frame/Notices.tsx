import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../components/Button'
import { cx } from '../../components/cx'
import { IconButton } from '../../components/IconButton'
import { dismiss, type Notice, useNotices } from '../../stores/notices'
import { useWords } from '../../stores/words'
import styles from './Notices.module.css'

const shownMs = { info: 8_000, problem: 30_000 }

/** What was just done, with a way back, and what went wrong, which stays longer. */
export function Notices() {
  const words = useWords()
  const notices = useNotices((state) => state.notices)
  return (
    <section className={styles.notices} aria-label={words.say('nav.notices')}>
      {notices.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function Toast({ notice: { id, kind, text, advice, action } }: { readonly notice: Notice }) {
  const words = useWords()
  const [held, setHeld] = useState(false)
  const isProblem = kind === 'problem'
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismiss(id), shownMs[kind])
    return () => clearTimeout(timer)
  }, [id, kind, held])
  const Icon = isProblem ? CircleAlert : CircleCheck
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is read longer while the pointer or the focus is on it
    <div
      className={cx(styles.toast, isProblem && styles.problem)}
      role={isProblem ? 'alert' : 'status'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon aria-hidden size={20} className={styles.icon} />
      <div className={styles.words}>
        <p>{words.tell(text)}</p>
        {advice && <p className={styles.advice}>{words.tell(advice)}</p>}
      </div>
      {action && (
        <Button
          size="small"
          onPress={() => {
            dismiss(id)
            action.run()
          }}
        >
          {words.tell(action.label)}
        </Button>
      )}
      <IconButton label={words.say('common.close')} icon={X} onPress={() => dismiss(id)} />
    </div>
  )
}
