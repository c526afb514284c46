import { useEffect } from 'react'
import type { KeyPress } from '../../../shared/ipc/contract'
import { globalKey } from '../../ceremony/keys'
import { ask, on } from '../../stores/bridge'
import { useSession } from '../../stores/session'
import { closePalette, openPalette, usePalette } from '../palette/state'
import { toggleTheme } from '../session/carryOut'
import { pressOf } from '../session/useSessionKeys'

/** Keys over every screen, from either window, also while somebody types: the palette, and the light of the room. */
export function useGlobalKeys(): void {
  useEffect(() => {
    const hear = (press: KeyPress): boolean => {
      const meaning = globalKey(press)
      if (meaning === 'theme') toggleTheme()
      if (meaning === 'palette') togglePalette()
      return meaning !== null
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat || !hear(pressOf(event))) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, true)
    const stop = on('key', (press) => {
      hear(press)
    })
    return () => {
      window.removeEventListener('keydown', onKeyDown, true)
      stop()
    }
  }, [])
}

function togglePalette(): void {
  if (usePalette.getState().isOpen) {
    closePalette()
    return
  }
  // The room reads along on the only display: names and titles are not for everybody.
  if (useSession.getState().snapshot?.screen.presenting) return
  if (!document.hasFocus()) void ask('app.focus', {})
  openPalette()
}
