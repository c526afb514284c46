import { useEffect, useRef } from 'react'
import type { FacilitatorSnapshot } from '../../../shared/ceremony/snapshot'
import { type HeardKey, type KeyAction, type KeyContext, keyAction, noKeys } from '../../ceremony/keys'
import { useApp } from '../../stores/app'
import { ask, on } from '../../stores/bridge'
import { act, actOn, setScreen } from './act'
import { captured } from './pick'
import { answerTarget, selectedImpediment } from './targets'
import { closeSheet, openSheet, useSessionUi } from './ui'

/** Hears the keys of both windows while a session is on screen. */
export function useSessionKeys(snapshot: FacilitatorSnapshot): void {
  const latest = useRef(snapshot)
  latest.current = snapshot
  useEffect(() => {
    let state = noKeys
    const hear = (press: HeardKey, focus: Focus): boolean => {
      const heard = keyAction(press, contextOf(latest.current, focus), state, performance.now())
      state = heard.state
      if (heard.action) carryOut(heard.action, latest.current)
      return heard.action !== null
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const handled = hear(pressOf(event), focusOf(document.activeElement))
      if (!handled) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Captured on its way down: components below would stop it on its way up.
    window.addEventListener('keydown', onKeyDown, true)
    const stop = on('key', (press) => {
      hear({ ...press, repeat: false }, { typing: false, onControl: false })
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
}

/** A menu or a list of choices takes letters, too: it jumps to what begins with them. */
function focusOf(element: Element | null): Focus {
  if (!element || element === document.body) return { typing: false, onControl: false }
  const typing =
    element.matches('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]') ||
    element.closest('[role=menu], [role=listbox]') !== null
  return { typing, onControl: true }
}

const pressOf = (event: KeyboardEvent): HeardKey => ({
  key: event.key,
  code: event.code,
  shift: event.shiftKey,
  control: event.ctrlKey,
  alt: event.altKey,
  meta: event.metaKey,
  repeat: event.repeat
})

function contextOf({ session, screen }: FacilitatorSnapshot, focus: Focus): KeyContext {
  const { sheet, clicker } = useSessionUi.getState()
  const otherDialog = document.querySelector('[role=dialog], [role=alertdialog]') !== null
  return {
    phase: session.phase,
    turnIds: session.turns.map(({ id }) => id),
    sheet,
    mode: screen.mode,
    held: screen.held,
    spotlit: screen.spotlight !== null,
    eat: session.kind === 'eatDaily',
    metaScrum: session.kind === 'metaScrum',
    // A dialog of another part of the window keeps its keys to itself.
    typing: focus.typing || (sheet === null && otherDialog),
    onControl: focus.onControl,
    clicker
  }
}

function carryOut(action: KeyAction, snapshot: FacilitatorSnapshot): void {
  switch (action.type) {
    case 'command':
      void act(action.command)
      return
    case 'screen':
      void setScreen(action.change)
      return
    case 'open':
      if (action.sheet === 'answer') {
        const target = answerTarget(snapshot)
        if (target) openSheet('answer', target.id)
      } else if (action.sheet === 'vote') {
        const consent = snapshot.session.turns.find(({ subject }) => subject.id === 'consent')
        if (consent) void act({ type: 'goTo', turn: consent.id })
      } else openSheet(action.sheet)
      return
    case 'closeSheet':
      closeSheet()
      return
    case 'choose':
      useSessionUi.getState().onDigit?.(action.digit)
      return
    case 'select':
      selectTurn(action.by, snapshot)
      return
    case 'focusOrder':
      document.querySelector<HTMLElement>('[data-order] [role=grid]')?.focus()
      return
    case 'onSelected':
      onSelected(action.what, snapshot)
      return
    case 'swapDisplays': {
      const { displays } = snapshot.screen
      const here = displays.findIndex(({ current }) => current)
      const next = displays[(here + 1) % Math.max(1, displays.length)]
      if (next) void setScreen({ type: 'display', displayId: next.id })
      return
    }
    case 'toggleTheme': {
      const theme = useApp.getState().hello?.look.audienceTheme
      void ask('app.setting', { name: 'audienceTheme', value: theme === 'dim' ? 'bright' : 'dim' })
      return
    }
  }
}

function selectTurn(by: 1 | -1, { session }: FacilitatorSnapshot): void {
  const selected = useSessionUi.getState().turn ?? session.currentTurnId
  const at = session.turns.findIndex(({ id }) => id === selected)
  const next = session.turns[Math.min(session.turns.length - 1, Math.max(0, at + by))]
  if (next) useSessionUi.setState({ turn: next.id })
}

function onSelected(
  what: Extract<KeyAction, { type: 'onSelected' }>['what'],
  snapshot: FacilitatorSnapshot
): void {
  if (what === 'absent') {
    const turn = useSessionUi.getState().turn ?? snapshot.session.currentTurnId
    if (turn) void act({ type: 'skip', turn })
    return
  }
  const target = selectedImpediment(snapshot)
  if (what === 'spotlight') {
    // To show one again hurts nobody, so the latest of any turn will do.
    const shown = target ?? captured(snapshot).before.at(-1)
    const impedimentId = snapshot.screen.spotlight ? null : (shown?.id ?? null)
    if (impedimentId !== snapshot.screen.spotlight) void setScreen({ type: 'spotlight', impedimentId })
    return
  }
  if (!target) return
  const { id: unitId } = snapshot.context.unit
  if (what === 'sendUp') void actOn({ type: 'sendUp', impedimentId: target.id, unitId })
  else if (target.originUnitId === unitId)
    void actOn({ type: 'resolve', impedimentId: target.id, unitId, text: '' })
  else openSheet('answer', target.id)
}
