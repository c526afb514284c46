import { useEffect, useState } from 'react'
import type { AudienceSnapshot } from '../../shared/ceremony/snapshot'
import type { Look, Pushes } from '../../shared/ipc/contract'
import { learn } from '../../shared/words'
import { arrivalOf } from '../ceremony/arrival'
import { PhaseSounds } from '../ceremony/sound/PhaseSounds'
import { AudienceScreen } from './AudienceScreen'

/** What the preload script gives the room's window: two pushes to hear, nothing to ask. */
export interface AudienceBridge {
  on<P extends 'audience' | 'look'>(
    push: P,
    listener: (payload: Pushes[P], sentAt: number) => void
  ): () => void
}

interface Heard {
  readonly snapshot: AudienceSnapshot
  readonly receivedAt: number
}

/** Listens, and shows. Nothing in this window can ask for more than it is sent. */
export function AudienceWindow({ bridge }: { readonly bridge: AudienceBridge }) {
  const [heard, setHeard] = useState<Heard | null>(null)
  // Nothing is shown before its language is known.
  const [look, setLook] = useState<Look | null>(null)
  useEffect(() => {
    const stops = [
      bridge.on('audience', (snapshot, sentAt) => setHeard({ snapshot, receivedAt: arrivalOf(sentAt) })),
      bridge.on('look', async (next) => {
        await learn(next.locale)
        document.documentElement.lang = next.locale
        setLook(next)
      })
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [bridge])
  usePointerRest()
  return (
    heard &&
    look && (
      <>
        <AudienceScreen snapshot={heard.snapshot} receivedAt={heard.receivedAt} look={look} />
        <PhaseSounds snapshot={heard.snapshot} receivedAt={heard.receivedAt} look={look} />
      </>
    )
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
