import type { AudienceSnapshot, AudienceView } from '../../../../shared/ceremony/audience-snapshot'
import { DAY, HOUR, MINUTE, SECOND } from '../../../../shared/time'
import { message } from '../../../../shared/words/message'
import type { Texts } from '../texts'
import { dependenciesOf } from './dependencies'
import { answersOf, base, face, itemsOf, roomOf, type States } from './room'

/** What comes after the last turn: parked topics, the review, and what the ceremony came to. */
export const endStates = (texts: Texts): States => {
  const at = roomOf(texts)
  const items = itemsOf(texts)
  const needed = dependenciesOf(texts)
  const review = (more: Partial<Extract<AudienceView, { screen: 'review' }>>): AudienceSnapshot => ({
    ...at,
    view: {
      screen: 'review',
      goingUp: items.slice(0, 3),
      goingUpTo: texts.above,
      stairs: {
        sentence: message('stairs.notTodayBut', { top: texts.above, at: base.atWall + DAY }),
        why: message('stairs.why.before', { unit: texts.above, at: base.atWall, arrives: base.atWall + HOUR })
      },
      raised: items,
      answers: [],
      decisions: [],
      dependencies: { raised: [], due: [], resolved: [] },
      changes: [],
      parked: 2,
      ...more
    }
  })
  const toldOf = { raised: needed.slice(2), due: needed.slice(1, 2), resolved: needed.slice(0, 1) }
  return {
    parking: {
      ...at,
      turn: face(90 * SECOND, 5 * MINUTE),
      view: {
        screen: 'parking',
        topics: texts.titles.map((text, index) => ({
          id: String(index),
          text,
          stay: texts.people.slice(0, 3),
          staying: index === 1 ? 5 : 3,
          result: index === 2 ? 'talked' : 'open'
        }))
      }
    },
    review: review({}),
    'review-decisions': review({
      goingUp: [],
      stairs: null,
      raised: [],
      decisions: texts.titles,
      answers: answersOf(texts)
    }),
    'review-dependencies': review({
      goingUp: [],
      stairs: null,
      raised: items.slice(0, 1),
      dependencies: toldOf
    }),
    'review-beside': review({ dependencies: toldOf }),
    closed: {
      ...at,
      view: {
        screen: 'closed',
        keptBox: true,
        usedMs: 14 * MINUTE + 12 * SECOND,
        boxMs: 15 * MINUTE,
        raised: 12,
        goingUp: 3,
        green: true,
        unmarked: [],
        next: { kind: 'scaledDaily', unitName: texts.above, at: base.atWall + DAY, again: false }
      }
    },
    'closed-not-green': {
      ...at,
      view: {
        screen: 'closed',
        keptBox: false,
        usedMs: 16 * MINUTE + 12 * SECOND,
        boxMs: 15 * MINUTE,
        raised: 12,
        goingUp: 3,
        green: false,
        unmarked: texts.teams.slice(0, 4),
        next: { kind: 'scaledDaily', unitName: texts.above, at: base.atWall + DAY, again: false }
      }
    }
  }
}
