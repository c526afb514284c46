import type { FacilitatorSnapshot } from '../../../shared/ceremony/facilitator-snapshot'
import type { Look } from '../../../shared/look'
import type { Standing } from '../../ceremony/keyMeaning'
import { answerTarget, selectedImpediment } from './display/targets'
import { captured } from './pick'

/** How the room stands, for what a key or a command means now. */
export function standingOf(snapshot: FacilitatorSnapshot, look: Look): Standing {
  const { session, screen } = snapshot
  const chosen = selectedImpediment(snapshot) !== null
  return {
    phase: session.phase,
    turnIds: session.turns.map(({ id }) => id),
    mode: screen.mode,
    held: screen.held,
    spotlit: screen.spotlight !== null,
    fullScreen: screen.fullScreen,
    eat: session.kind === 'eatDaily',
    metaScrum: session.kind === 'metaScrum',
    dependencies: ['daily', 'scaledDaily', 'scaledPlanning'].includes(session.kind),
    displays: screen.displays.length,
    chosen,
    showable: chosen || captured(snapshot).before.length > 0,
    answerable: answerTarget(snapshot) !== null,
    soundOff: look.sound === 'off'
  }
}
