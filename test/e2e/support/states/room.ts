import type { AudienceCard } from '../../../../shared/ceremony/audience-card'
import type { AudienceSnapshot, AudienceView, ClockFace } from '../../../../shared/ceremony/audience-snapshot'
import type { AudienceRow, PublicAnswer, PublicImpediment } from '../../../../shared/ceremony/public-types'
import { defaultThresholds } from '../../../../shared/ceremony/setup'
import { HOUR, MINUTE, SECOND } from '../../../../shared/time'
import type { Texts } from '../texts'

/** By name; names are also those of the pictures. */
export type States = Readonly<Record<string, AudienceSnapshot>>

export const face = (elapsedMs: number, limitMs: number): ClockFace => ({
  elapsedMs,
  limitMs,
  running: false
})
/** The box of a quarter of an hour, nearly six minutes in. */
export const box = face(5 * MINUTE + 48 * SECOND, 15 * MINUTE)
/** A turn of two minutes of which so much is left; below nothing it is over. */
export const turnLeft = (leftMs: number): ClockFace => face(2 * MINUTE - leftMs, 2 * MINUTE)

export const base: AudienceSnapshot = {
  seq: 0,
  mode: 'live',
  kind: 'scaledDaily',
  unitName: '',
  unitLabel: null,
  clock: 'down',
  thresholds: defaultThresholds,
  order: null,
  turn: null,
  box,
  pauseMs: 0,
  projectedOverMs: null,
  rate: 1,
  rehearsal: false,
  sample: false,
  atWall: new Date(2026, 10, 24, 8, 51).getTime(),
  view: { screen: 'idle' }
}

/** A room of the unit of these texts, of which each state says the rest. */
export const roomOf = (texts: Texts): AudienceSnapshot => ({ ...base, unitName: texts.unit })

/** Lists of names are as long as they are: past the end they begin again. */
export const name = (list: readonly string[], index: number) => list[index % list.length] ?? ''

export const rows = (names: readonly string[], now: number, aged = false): readonly AudienceRow[] =>
  names.map((each, index) => ({
    id: String(index),
    name: each,
    part: null,
    number: index + 1,
    person: false,
    state: index === now ? 'now' : index === 0 && now > 1 ? 'skipped' : index < now ? 'done' : 'waiting',
    ms: 91 * SECOND,
    overMs: index === 1 ? 12 * SECOND : 0,
    age: aged ? (index === 0 ? 'warn' : index === 1 ? 'fresh' : 'stale') : null
  }))

export const run = (
  card: AudienceCard,
  list: readonly AudienceRow[],
  paused = false,
  dependencies = 0
): AudienceView => ({
  screen: 'run',
  paused,
  card,
  rows: list,
  counters: { raised: 12, goingUp: 10, parked: 11, dependencies }
})

export const item = (texts: Texts, index: number): PublicImpediment => ({
  id: String(index),
  title: index === 2 ? null : (texts.titles[index] ?? ''),
  number: index + 1,
  ask: texts.sentence,
  effect: texts.sentence,
  ownerOrUnit: texts.people[index % texts.people.length] ?? '',
  path: [...texts.teams.slice(0, 1), texts.unit, texts.above],
  age: {
    workedMs: index === 0 ? 4 * HOUR : 24 * HOUR,
    dayMs: 8 * HOUR,
    step: index === 0 ? 'warn' : 'stale'
  },
  neededBy: '2026-11-27',
  teamsBlocked: 3,
  teamDays: 12.5
})

export const itemsOf = (texts: Texts): readonly PublicImpediment[] =>
  texts.titles.map((_, index) => item(texts, index))

export const answersOf = (texts: Texts): readonly PublicAnswer[] =>
  itemsOf(texts).map((impediment, index) => ({
    impediment,
    disposition: index % 2 ? 'resolve' : 'decline',
    text: texts.sentence,
    owner: name(texts.people, index),
    due: '2026-11-27',
    fromUnit: texts.above
  }))
