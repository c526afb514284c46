import { useEffect } from 'react'
import { PhaseSounds } from '../ceremony/sound/PhaseSounds'
import { AudienceScreen } from './AudienceScreen'
import { useHeard } from './heard'

/** Shows what it heard. Nothing in this window can ask for more than it is sent. */
export function AudienceWindow() {
  const { snapshot, receivedAt, look } = useHeard()
  usePointerRest()
  // Nothing is shown before its language is known.
  if (snapshot === null || look === null) return null
  return (
    <>
      <AudienceScreen snapshot={snapshot} receivedAt={receivedAt} look={look} />
      <PhaseSounds snapshot={snapshot} receivedAt={receivedAt} look={look} />
    </>
  )
}

const restMs = 2000

/** Hides a pointer that has not moved for two seconds. */
function usePointerRest() {
  useEffect(() => {
    const root = document.documentElement
    const rest = () => {
      root.dataset.resting = ''
    }
    let timer = window.setTimeout(rest, restMs)
    const move = () => {
      delete root.dataset.resting
      clearTimeout(timer)
      timer = window.setTimeout(rest, restMs)
    }
    window.addEventListener('pointermove', move)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', move)
    }
  }, [])
}
