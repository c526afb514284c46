import type { PublicAnswer, PublicImpediment, PublicRung } from '../../../../shared/ceremony/public-types'
import { HOUR, MINUTE, SECOND } from '../../../../shared/time'
import type { Texts } from '../texts'
import { base, item, roomOf, rows, run, type States, turnLeft } from './room'

/** An impediment before the executives, and alone on the wall. */
export const impedimentStates = (texts: Texts): States => {
  const at = roomOf(texts)
  const first = item(texts, 0)
  return {
    'eat-daily': {
      ...at,
      kind: 'eatDaily',
      turn: turnLeft(70 * SECOND),
      projectedOverMs: 20 * SECOND,
      view: run({ kind: 'impediment', impediment: first, answer: null }, rows(texts.titles, 0, true))
    },
    'eat-declined': {
      ...at,
      kind: 'eatDaily',
      turn: turnLeft(70 * SECOND),
      projectedOverMs: 20 * SECOND,
      view: run(
        { kind: 'impediment', impediment: first, answer: declined(texts, first) },
        rows(texts.titles, 0, true)
      )
    },
    'eat-confidential': {
      ...at,
      kind: 'eatDaily',
      turn: turnLeft(70 * SECOND),
      projectedOverMs: 20 * SECOND,
      view: run(
        { kind: 'impediment', impediment: { ...first, title: null }, answer: null },
        rows(['', ...texts.titles], 0)
      )
    },
    spotlight: {
      ...at,
      turn: turnLeft(70 * SECOND),
      view: { screen: 'spotlight', impediment: first, rungs: [] }
    },
    'spotlight-ladder': {
      ...at,
      turn: turnLeft(70 * SECOND),
      view: { screen: 'spotlight', impediment: first, rungs: rungsOf(first.path) }
    }
  }
}

const declined = (texts: Texts, impediment: PublicImpediment): PublicAnswer => ({
  impediment,
  disposition: 'decline',
  text: texts.sentence,
  owner: '',
  due: null,
  fromUnit: texts.above
})

/** Raised, seen on the way, declined at the top, and the answer not yet seen by those who raised it. */
function rungsOf(path: readonly string[]): readonly PublicRung[] {
  return path.map((unit, height) => {
    const arrived = base.atWall - (path.length - height) * 15 * MINUTE
    const isTop = height === path.length - 1
    return {
      unit,
      steps: [
        { kind: height === 0 ? 'raised' : 'arrived', at: arrived, tookMs: null },
        ...(height === 0
          ? []
          : [{ kind: 'received' as const, at: arrived + 3 * MINUTE, tookMs: 3 * MINUTE }]),
        ...(isTop ? [{ kind: 'answered' as const, at: arrived + 14 * MINUTE, tookMs: 11 * MINUTE }] : [])
      ],
      hasBall: height === 0,
      waits: isTop ? null : { for: 'acknowledge', ms: 2 * MINUTE },
      dayMs: 8 * HOUR
    }
  })
}
