import type { UnitKind } from '../org/types'
import type { Draft } from '../sync/op'
import { type Message, message } from '../words/message'

/** Things worth a look, none of them a rule: each says its reason in numbers, and what others have tried. */
const hintKinds = ['noCrossTeam', 'airtime', 'overRuns', 'attendance', 'bigTeam', 'fanOut'] as const
export type HintKind = (typeof hintKinds)[number]

/** One past ceremony of a unit. */
export interface Meeting {
  /** Between teams: impediments and dependencies that something happened to in it. */
  readonly crossTeam: number
  readonly boxMs: number
  readonly usedMs: number
  /** How long each team below it spoke; empty where people speak for themselves. */
  readonly spoke: readonly { readonly unitId: string; readonly ms: number }[]
  readonly absent: readonly { readonly seatId: string; readonly name: string }[]
}

/** What hints look at. */
export interface HintFacts {
  readonly kind: UnitKind
  /** In the unit itself, stakeholders not counted. */
  readonly people: number
  readonly children: number
  /** Its closed dailies, the youngest first. */
  readonly meetings: readonly Meeting[]
  nameOf(unitId: string): string
}

export interface Hint {
  readonly kind: HintKind
  /** Whom it is about, where it is about one of several; empty otherwise. */
  readonly about: string
  /** The reason, in numbers. */
  readonly why: Message
  readonly tryThis: Message
}

/** Meetings looked back at. */
export const meetingsBack = 5
const quietMeetings = 3
const airtimeShare = 0.4
const overShare = 0.2
const absences = 3
const bigTeam = 10
const goodFanOut: readonly number[] = [4, 5]

/** What holds now for a unit, in a fixed order. */
export function hintsOf(facts: HintFacts): readonly Hint[] {
  return [
    ...noCrossTeam(facts),
    ...airtime(facts),
    ...overRuns(facts),
    ...gaps(facts),
    ...size(facts),
    ...fanOut(facts)
  ]
}

/** Sets a hint apart from the unit's other ones, whenever it holds. */
export const hintKey = ({ kind, about }: Pick<Hint, 'kind' | 'about'>): string =>
  about === '' ? kind : `${kind}|${about}`

/** Where it is kept that a unit wants to hear no more of a hint. */
export const hintSettingPrefix = 'hint|'
export const hintSettingId = (unitId: string, key: string): string => `${hintSettingPrefix}${unitId}|${key}`

/** A dismissal, or its end, as everything that travels is written. */
export const hintDraft = (unitId: string, key: string, dismissed: boolean): Draft => ({
  entity: 'setting',
  rowId: hintSettingId(unitId, key),
  kind: 'set',
  patch: { value: dismissed ? { unitId, key } : null }
})

const hint = (kind: HintKind, values: Readonly<Record<string, number | string>>, about = ''): Hint => ({
  kind,
  about,
  why: message(`hint.${kind}.why`, values),
  tryThis: message(`hint.${kind}.try`)
})

function noCrossTeam({ kind, meetings }: HintFacts): readonly Hint[] {
  const last = meetings.slice(0, quietMeetings)
  const isQuiet =
    kind === 'sos' && last.length === quietMeetings && last.every(({ crossTeam }) => crossTeam === 0)
  return isQuiet ? [hint('noCrossTeam', { count: quietMeetings })] : []
}

/** Only where more than two take turns: of two, one always has half. */
function airtime({ meetings, nameOf }: HintFacts): readonly Hint[] {
  const msByUnit = new Map<string, number>()
  const told = meetings.filter(({ spoke }) => spoke.length > 2)
  for (const { spoke } of told)
    for (const { unitId, ms } of spoke) msByUnit.set(unitId, (msByUnit.get(unitId) ?? 0) + ms)
  const all = [...msByUnit.values()].reduce((sum, ms) => sum + ms, 0)
  if (told.length < quietMeetings || all === 0) return []
  return [...msByUnit]
    .filter(([, ms]) => ms / all > airtimeShare)
    .map(([unitId, ms]) =>
      hint('airtime', { team: nameOf(unitId), share: ms / all, count: told.length }, unitId)
    )
}

function overRuns({ meetings }: HintFacts): readonly Hint[] {
  const over = meetings.filter(({ usedMs, boxMs }) => usedMs > boxMs * (1 + overShare)).length
  return over > 1 ? [hint('overRuns', { over, count: meetings.length, share: overShare })] : []
}

function gaps({ meetings }: HintFacts): readonly Hint[] {
  const bySeat = new Map<string, { readonly name: string; count: number }>()
  for (const { absent } of meetings)
    for (const { seatId, name } of absent) {
      const seat = bySeat.get(seatId) ?? { name, count: 0 }
      seat.count++
      bySeat.set(seatId, seat)
    }
  return [...bySeat]
    .filter(([, { count }]) => count >= absences)
    .map(([seatId, { name, count }]) =>
      hint('attendance', { name, absent: count, count: meetings.length }, seatId)
    )
}

const size = ({ kind, people }: HintFacts): readonly Hint[] =>
  kind === 'team' && people >= bigTeam ? [hint('bigTeam', { people })] : []

const fanOut = ({ kind, children }: HintFacts): readonly Hint[] =>
  kind === 'sos' && children > 0 && !goodFanOut.includes(children)
    ? [hint('fanOut', { count: children })]
    : []
