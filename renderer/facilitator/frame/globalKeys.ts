import type { KeyPress } from '../../../shared/ipc/contract'
import { globalKey } from '../../ceremony/keys'
import { ask, on } from '../../stores/bridge'
import { useSession } from '../../stores/session'
import { pressOf } from '../keys/press'
import { closePalette, openPalette, typeAhead, usePalette } from '../palette/state'
import { toggleTheme } from './toggleTheme'

/**
 * Hears the keys over every screen, from either window, also while somebody types: the palette, and the light of the
 * room. Listens before the first screen is drawn, so that a key pressed while the app starts is not lost.
 */
export function hearGlobalKeys(): void {
  const hear = (press: KeyPress): boolean => {
    const meaning = globalKey(press)
    if (meaning === 'theme') toggleTheme()
    if (meaning === 'palette') togglePalette()
    return meaning !== null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const heard = !event.repeat && hear(pressOf(event))
    if (!heard && !isAhead(event)) return
    if (!heard) typeAhead(event.key)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', onKeyDown, true)
  on('key', (press) => {
    hear(press)
  })
}

/** A letter for the palette that is open but not drawn yet. */
const isAhead = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  usePalette.getState().isOpen &&
  key.length === 1 &&
  !(ctrlKey || metaKey || altKey) &&
  document.querySelector('[role=dialog] [role=combobox]') === null

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
