import { useEffect, useRef } from 'react'
import type { FacilitatorSnapshot } from '../../../shared/ceremony/facilitator-snapshot'
import { keyMapOf } from '../../../shared/keys'
import { plainLook } from '../../../shared/look'
import { type HeardKey, type KeyContext, keyAction, noKeys } from '../../ceremony/keys'
import { useApp } from '../../stores/app'
import { on } from '../../stores/bridge'
import { pressOf } from '../keys/press'
import { carryOut } from './carryOut'
import { isJumping } from './order/jumpByName'
import { isPointedAt } from './pointed'
import { standingOf } from './standing'
import { useSessionUi } from './ui'

/**
 * Hears the keys of a session: those of the room's window always, those of this window while the session is on it.
 * One memory for both, so that a clicker that bounces between them counts once.
 */
export function useSessionKeys(snapshot: FacilitatorSnapshot | null, isHere: boolean): void {
  const latest = useRef(snapshot)
  latest.current = snapshot
  const here = useRef(isHere)
  here.current = isHere
  useEffect(() => {
    let state = noKeys
    const hear = (press: HeardKey, focus: Focus): boolean => {
      const room = latest.current
      if (room === null) return false
      const heard = keyAction(press, contextOf(room, focus), state, performance.now())
      state = heard.state
      if (heard.action) carryOut(heard.action, room)
      return heard.action !== null
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (!here.current || event.isComposing) return
      const handled = hear(pressOf(event), focusOf(document.activeElement))
      if (!handled) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Captured on its way down: components below would stop it on its way up.
    window.addEventListener('keydown', onKeyDown, true)
    const stop = on('key', (press) => {
      hear({ ...press, repeat: false }, nowhere)
    })
    return () => {
      window.removeEventListener('keydown', onKeyDown, true)
      stop()
    }
  }, [])
}

interface Focus {
  readonly typing: boolean
  readonly onControl: boolean
  readonly onList: boolean
  readonly onNumbered: boolean
}
const nowhere: Focus = { typing: false, onControl: false, onList: false, onNumbered: false }

const fields = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]'
const lists = '[role=grid], [role=radiogroup], [role=tablist], [role=toolbar], [role=slider], [type=radio]'

/**
 * A menu or a list of choices takes letters, too: it jumps to what begins with them. A row that moves to a number takes
 * digits, and what is typed after the first of them.
 */
function focusOf(element: Element | null): Focus {
  if (!element || element === document.body) return nowhere
  const typing =
    element.matches(fields) ||
    element.closest('[role=menu], [role=listbox], [data-typing]') !== null ||
    isJumping(element)
  return {
    typing,
    onControl: !isPointedAt(element),
    onList: element.closest(lists) !== null,
    onNumbered: element.matches('[data-numbers] [data-row]')
  }
}

function contextOf(snapshot: FacilitatorSnapshot, focus: Focus): KeyContext {
  const { sheet, onVote } = useSessionUi.getState()
  const look = useApp.getState().hello?.look ?? plainLook
  const otherDialog = document.querySelector('[role=dialog], [role=alertdialog]') !== null
  return {
    ...standingOf(snapshot, look),
    ...focus,
    sheet,
    voting: onVote !== null,
    // A dialog of another part of the window keeps its keys to itself, and so does a test of them.
    typing: focus.typing || sheet === 'clicker' || (sheet === null && otherDialog),
    map: keyMapOf(look.keys),
    letters: look.letterKeys,
    clicker: look.clicker
  }
}
