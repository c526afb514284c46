import { useEffect } from 'react'
import { goTo, useApp } from '../../stores/app'
import { railRooms } from './Rail'

/** Keys that work in every room. In a ceremony the ceremony has the keys. */
export function useShortcuts(enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return
      const digit = /^Digit([1-7])$/.exec(event.code)?.[1]
      const room = digit === undefined ? undefined : railRooms[Number(digit) - 1]
      if (event.altKey && !event.ctrlKey && !event.metaKey && room) {
        event.preventDefault()
        goTo(room)
      } else if (event.key === 'F1' || (event.key === '?' && asksForHelp(event))) {
        event.preventDefault()
        useApp.setState({ help: true })
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [enabled])
}

/** Who speaks their input may say a question mark by chance: then only F1 asks for help. */
const asksForHelp = ({ target }: KeyboardEvent): boolean =>
  !isTyping(target) && useApp.getState().hello?.look.letterKeys !== false

/** True while letters belong to a text field, or to a dialog or menu on top. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu]'
  ) !== null
