import type { SessionCommand } from '../../shared/ceremony/commands'
import { toDrafts } from '../../shared/ceremony/facts'
import { waitingFor } from '../../shared/ceremony/plan'
import type { RoomContext } from '../../shared/ceremony/state'
import type { Disposition } from '../../shared/impediment/dispositions'
import { foldImpediments } from '../../shared/impediment/join'
import type { Impediment, ImpedimentCommand } from '../../shared/impediment/types'
import { compareDayRows, dailyKind } from '../../shared/org/ladder'
import type { Unit } from '../../shared/org/types'
import { idsFrom, randomFrom } from '../../shared/sample/chance'
import { type Cue, playCeremony } from '../../shared/sample/play'
import { stampAt, type Workspace } from './workspace'

/** What the rooms of a day do besides meeting. */
export interface Conduct {
  /** Each team raises one impediment and sends it up. */
  readonly raises: boolean
  /** What the top answers, in turn. */
  readonly answers: readonly Disposition[]
  /** Looked at after each rung of the ladder, and before the top meets. */
  readonly look?: (moment: 'rung' | 'beforeTop') => void
}

const fields = {
  blocked: 'The story that was to be done first',
  effect: 'The Sprint Goal is at risk',
  ask: 'Somebody who may decide',
  tried: 'Asked around',
  owner: '',
  neededBy: null,
  confidential: false
}

/**
 * Plays every planned daily ceremony of a day through the rules of the rooms and the write path, in the order of the
 * ladder: whatever waits at a level is sent up, the top answers everything, and whoever was asked replies.
 * @param date local `YYYY-MM-DD`
 */
export function liveDay(ws: Workspace, date: string, { raises, answers, look = () => {} }: Conduct): void {
  const random = randomFrom(Date.parse(date) / 86_400_000)
  const ids = idsFrom(random, Date.parse(date))
  for (const rung of rungsOf(ws)) {
    if (rung.some(({ kind }) => kind === 'eat')) look('beforeTop')
    const drafts = rung.flatMap((unit) => {
      const kind = dailyKind(unit.kind)
      const startsAt = new Date(`${date}T${unit.dailyTime ?? '09:00'}`).getTime()
      const context = contextOf(ws, unit, startsAt)
      const cues =
        unit.kind === 'eat'
          ? answersTo(context, answers)
          : sendsUp(context, raises && unit.kind === 'team' ? unit : null, date)
      return toDrafts(playCeremony({ context, kind, startsAt, cues, ids, random }).facts)
    })
    const last = new Date(`${date}T${rung[0]?.dailyTime ?? '09:00'}`).getTime()
    ws.write(drafts, last)
    look('rung')
  }
}

/** The units with a time, those that meet at the same time and height together, from the teams up. */
function rungsOf(ws: Workspace): readonly (readonly Unit[])[] {
  const { units, height } = ws.readers.tree()
  const rows = units
    .map((unit, i) => ({ unit, at: unit.dailyTime, height: height[i] ?? 0, name: unit.name }))
    .filter(({ at }) => at !== null)
    .sort(compareDayRows)
  const rungs = new Map<string, Unit[]>()
  for (const { unit, at, height } of rows) {
    const key = `${at}|${height}`
    rungs.set(key, [...(rungs.get(key) ?? []), unit])
  }
  return [...rungs.values()]
}

export function contextOf(ws: Workspace, unit: Unit, at: number): RoomContext {
  const context = ws.readers.room({ unitId: unit.id, kind: dailyKind(unit.kind), at: stampAt(at) })
  if (!context) throw new Error(`${unit.name} is not there`)
  return context
}

/** Before any date: nothing is overdue. */
const noDay = ''

/** The open impediments a room has the ball of. */
export const waitingAt = (context: RoomContext): readonly Impediment[] =>
  waitingFor(foldImpediments(context.impedimentEvents), context.unit.id, noDay)

function sendsUp(context: RoomContext, raisedBy: Unit | null, date: string): readonly Cue[] {
  const unitId = context.unit.id
  const commands: ImpedimentCommand[] = []
  for (const { id, answer } of waitingAt(context)) {
    const about = { impedimentId: id, unitId }
    if (answer?.disposition === 'ask')
      commands.push({ ...about, type: 'reply', text: 'Here is what you asked' })
    else if (answer?.disposition === 'return')
      commands.push({ ...about, type: 'resolve', text: 'Done as you said' })
    else commands.push({ ...about, type: 'sendUp' })
  }
  if (raisedBy) {
    const about = { impedimentId: `${date}-${unitId}`, unitId }
    const title = `Blocked in ${raisedBy.name}`
    commands.push({ ...about, type: 'raise', fields: { ...fields, title } }, { ...about, type: 'sendUp' })
  }
  return commands.length === 0 ? [] : [{ turnOf: null, commands: commands.map(inSession) }]
}

function answersTo(context: RoomContext, answers: readonly Disposition[]): readonly Cue[] {
  return waitingAt(context).map(({ id }, index): Cue => {
    const disposition = answers[index % answers.length] ?? 'resolve'
    const command: ImpedimentCommand = {
      type: 'answer',
      impedimentId: id,
      unitId: context.unit.id,
      disposition,
      text: 'This is what we do about it',
      owner: disposition === 'take' ? 'The chair' : '',
      due: disposition === 'take' ? '2026-12-24' : null
    }
    return { turnOf: id, commands: [inSession(command)] }
  })
}

const inSession = (command: ImpedimentCommand): SessionCommand => ({ type: 'impediment', command })
