import { ordinary, type Texts } from '../texts'
import { dailyStates } from './daily'
import { endStates } from './end'
import { heatOf156 } from './heat'
import { impedimentStates } from './impediment'
import { lobbyStates } from './lobby'
import { metaScrumStates } from './metascrum'
import { roadmapOfTwoGoals } from './roadmap'
import { roomOf, type States } from './room'
import { sprintStates } from './sprint'

/** Every state of the room's screen as main could send it, with its clocks standing still where they show something. */
export const statesOf = (texts: Texts): States => {
  const at = roomOf(texts)
  return {
    ...lobbyStates(texts),
    ...dailyStates(texts),
    ...impedimentStates(texts),
    ...metaScrumStates(texts),
    ...sprintStates(texts),
    ...endStates(texts),
    heat: { ...at, kind: null, box: null, view: { screen: 'heat', wall: heatOf156(texts) } },
    roadmap: {
      ...at,
      kind: null,
      box: null,
      view: { screen: 'roadmap', wall: roadmapOfTwoGoals(texts) }
    },
    black: { ...at, mode: 'black' },
    white: { ...at, mode: 'white' }
  }
}

export const ordinaryStates = statesOf(ordinary)
