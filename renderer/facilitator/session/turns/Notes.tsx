import { useCallback, useEffect, useRef, useState } from 'react'
import { TextField } from '../../../components/TextField'
import { ask } from '../../../stores/bridge'
import { complain } from '../../../stores/notices'
import { useRead } from '../../../stores/reads'
import { useWords } from '../../../stores/words'
import { Region } from '../Region'
import { useSnapshot } from '../SessionContext'
import styles from '../session.module.css'

const restMs = 700

/** Notes nobody else sees, one page per turn, saved when typing rests. */
export function Notes() {
  const words = useWords()
  const { session } = useSnapshot()
  const stored = useRead('notes', { sessionId: session.id }).value
  const turnId = session.currentTurnId
  const before = stored?.find((note) => note.turnId === turnId)?.text ?? ''
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const page = `${session.id} ${turnId ?? ''}`
  const text = typed[page] ?? before
  const save = useSaved(turnId)
  return (
    <Region title={words.say('room.notes')} className={styles.notes}>
      <TextField
        label={words.say('room.notes')}
        labelHidden
        placeholder={words.say('room.notes.hint')}
        rows={4}
        maxLength={20_000}
        value={text}
        onChange={(next) => {
          setTyped({ ...typed, [page]: next })
          save(next)
        }}
      />
    </Region>
  )
}

/** Saves the latest text of a page after a rest, and at once when the page changes or goes away. */
function useSaved(turnId: string | null): (text: string) => void {
  const waiting = useRef<{ readonly text: string; readonly timer: number } | null>(null)
  const flush = useCallback((page: string | null) => {
    const last = waiting.current
    if (!last) return
    waiting.current = null
    clearTimeout(last.timer)
    void ask('session.note', { turnId: page, text: last.text }).then((result) => {
      if (!result.ok) complain(result.problem)
    })
  }, [])
  useEffect(() => {
    const flushNow = () => flush(turnId)
    window.addEventListener('pagehide', flushNow)
    return () => {
      window.removeEventListener('pagehide', flushNow)
      flushNow()
    }
  }, [turnId, flush])
  return (text) => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = { text, timer: window.setTimeout(() => flush(turnId), restMs) }
  }
}
