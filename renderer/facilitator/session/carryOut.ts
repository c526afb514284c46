import type { FacilitatorSnapshot } from '../../../shared/ceremony/facilitator-snapshot'
import { message } from '../../../shared/words/message'
import type { KeyAction } from '../../ceremony/keyMeaning'
import { useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'
import { notify } from '../../stores/notices'
import { useSession } from '../../stores/session'
import { act, actOn, setScreen } from './act'
import { answerTarget, selectedImpediment } from './display/targets'
import { jumpByName } from './order/jumpByName'
import { captured } from './pick'
import { closeSheet, openSheet, useSessionUi } from './ui'

/** Does what a key or a command of the palette means. */
export function carryOut(action: KeyAction, snapshot: FacilitatorSnapshot): void {
  switch (action.type) {
    case 'command':
      void act(action.command)
      return
    case 'screen':
      void setScreen(action.change)
      return
    case 'open':
      open(action.sheet, snapshot)
      return
    case 'closeSheet':
      closeSheet()
      return
    case 'choose':
      takeDigit(action.digit)
      return
    case 'select':
      selectTurn(action.by, snapshot)
      return
    case 'focusOrder':
      comeHere()
      jumpByName()
      return
    case 'onSelected':
      onSelected(action.what, snapshot)
      return
    case 'toggleMute':
      void toggleMute()
      return
  }
}

/** A digit is a choice of the sheet that is open; in a consent round with none open it is a word on the order. */
function takeDigit(digit: number): void {
  const { sheet, onDigit, onVote } = useSessionUi.getState()
  if (sheet) onDigit?.(digit)
  else if (onVote) {
    comeHere()
    onVote(digit)
  }
}

async function toggleMute(): Promise<void> {
  const muted = !useApp.getState().hello?.look.muted
  const result = await ask('app.setting', { name: 'muted', value: muted })
  if (!result.ok) return
  notify({
    kind: 'info',
    text: message(muted ? 'sound.told.muted' : 'sound.told.on'),
    advice: null,
    action: null
  })
}

/** What is typed next belongs to this window, even when the key was pressed in the room's. */
function comeHere(): void {
  useSession.setState({ away: false })
  if (!document.hasFocus()) void ask('app.focus', {})
}

function open(sheet: Extract<KeyAction, { type: 'open' }>['sheet'], snapshot: FacilitatorSnapshot): void {
  if (sheet === 'vote') {
    const consent = snapshot.session.turns.find(({ subject }) => subject.id === 'consent')
    if (consent) void act({ type: 'goTo', turn: consent.id })
    return
  }
  const target = sheet === 'answer' ? answerTarget(snapshot) : null
  if (sheet === 'answer' && !target) return
  comeHere()
  openSheet(sheet, target?.id ?? null)
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
    if (turn) void act({ type: isSkipped(snapshot, turn) ? 'bringBack' : 'skip', turn })
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
  else {
    comeHere()
    openSheet('answer', target.id)
  }
}

/** The key that skips somebody brings them back, too. */
const isSkipped = ({ session }: FacilitatorSnapshot, id: string): boolean =>
  session.turns.some((turn) => turn.id === id && turn.result === 'skipped')
