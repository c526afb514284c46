import type { AudienceCard } from '../../../../shared/ceremony/audience-card'
import type { AudienceSnapshot, ClockFace } from '../../../../shared/ceremony/audience-snapshot'
import type { PublicDue } from '../../../../shared/ceremony/public-types'
import { MINUTE, SECOND } from '../../../../shared/time'
import type { Texts } from '../texts'
import { dependenciesOf } from './dependencies'
import { face, name, roomOf, rows, run, type States, turnLeft } from './room'

/** A team's own stand-up, and that of the teams above it. */
export const dailyStates = (texts: Texts): States => {
  const at = roomOf(texts)
  const speaker = (
    who: string,
    scaled: boolean,
    goal: string,
    dependencies: readonly PublicDue[] = []
  ): AudienceCard => ({
    kind: 'speaker',
    name: who,
    rep: scaled ? name(texts.people, 1) : '',
    goal,
    prompts: scaled ? 'scaledDaily' : 'daily',
    dependencies
  })
  const daily = (
    turn: ClockFace,
    more: Partial<AudienceSnapshot> = {},
    paused = false
  ): AudienceSnapshot => ({
    ...at,
    kind: 'daily',
    turn,
    projectedOverMs: 20 * SECOND,
    view: run(speaker(name(texts.people, 2), false, texts.sentence), rows(texts.people, 2), paused),
    ...more
  })
  const over = face(15 * MINUTE + 130 * SECOND, 15 * MINUTE)
  const scaled = run(speaker(name(texts.teams, 2), true, texts.sentence), rows(texts.teams, 2))
  const pressing = dependenciesOf(texts).map(
    (each, index): PublicDue => ({ ...each, side: index % 2 ? 'gives' : 'needs' })
  )
  return {
    'on-time': daily(turnLeft(80 * SECOND)),
    'wrap-up': daily(turnLeft(25 * SECOND)),
    'last-words': daily(turnLeft(8 * SECOND)),
    'over-time': daily(turnLeft(-37 * SECOND)),
    'box-over': daily(turnLeft(-37 * SECOND), { box: over, projectedOverMs: 9 * MINUTE }),
    paused: daily(turnLeft(70 * SECOND), { pauseMs: 42 * SECOND }, true),
    'counting-up': daily(turnLeft(70 * SECOND), { clock: 'up' }),
    'colour-only': daily(turnLeft(70 * SECOND), { clock: 'colour' }),
    rehearsal: daily(turnLeft(70 * SECOND), { rehearsal: true, rate: 60, sample: true }),
    'scaled-daily': { ...at, turn: turnLeft(70 * SECOND), projectedOverMs: 20 * SECOND, view: scaled },
    'scaled-daily-dependencies': {
      ...at,
      turn: turnLeft(70 * SECOND),
      projectedOverMs: 20 * SECOND,
      view: run(
        speaker(name(texts.teams, 2), true, texts.sentence, pressing),
        rows(texts.teams, 2),
        false,
        texts.titles.length
      )
    },
    'all-done': {
      ...at,
      projectedOverMs: -2 * MINUTE,
      view: run({ kind: 'allDone' }, rows(texts.teams, texts.teams.length))
    }
  }
}
