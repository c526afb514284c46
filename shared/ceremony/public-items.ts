import { usualWork } from '../calendar/inherit'
import { workingDayMs } from '../calendar/working'
import { ageStep, blockedMs } from '../impediment/age'
import { awaitsAcknowledgement } from '../impediment/decide'
import { asksWhetherGone } from '../impediment/gone'
import { rungsOf } from '../impediment/rungs'
import type { Impediment } from '../impediment/types'
import type { Stamp } from '../time'
import { hidesNames } from './no-names'
import { impedimentNumber } from './numbers'
import type { PublicAge, PublicAnswer, PublicImpediment, PublicRung } from './public-types'
import { reachOf } from './reach'
import type { Room } from './state'
import { unitNamed } from './table'

/** Answers given above that this unit has not acknowledged: what its lobby opens with. */
export const answersFromAbove = (room: Room): readonly Impediment[] =>
  room.impediments.filter((item) => awaitsAcknowledgement(item, room.context.unit.id))

/** What levels above settled and this unit has not yet said to be really gone. */
export const toSeeGone = ({ impediments, context }: Room): readonly Impediment[] =>
  impediments.filter((item) => asksWhetherGone(item, context.unit.id, context.initiativesDone))

/** An impediment as the wall may show it: of a confidential one its number in this session and its age, no word. */
export function publicImpediment(room: Room, item: Impediment, at: Stamp): PublicImpediment {
  const { fields } = item
  const bare = {
    id: item.id,
    number: impedimentNumber(room, item.id),
    age: publicAge(room, item, at)
  }
  if (fields.confidential)
    return {
      ...bare,
      title: null,
      ask: '',
      effect: '',
      ownerOrUnit: '',
      path: [],
      neededBy: null,
      teamsBlocked: 0,
      teamDays: 0
    }
  const { teams, teamDays } = reachOf(room.context, item, at.wall)
  return {
    ...bare,
    title: fields.title,
    ask: fields.ask,
    effect: fields.effect,
    ownerOrUnit: (!hidesNames(room.session) && fields.owner) || nameOf(room, item.originUnitId),
    path: item.path.map((rung) => nameOf(room, rung.unitId)),
    neededBy: fields.neededBy,
    teamsBlocked: teams,
    teamDays
  }
}

/** What may stand on the wall of words that may have been taken over from an impediment which is confidential now. */
export const openWords = ({ impediments }: Room, words: string, instead: string): string =>
  impediments.some(({ fields }) => fields.confidential && fields.title === words) ? instead : words

/** The way of an impediment as the room may see it: nothing of a confidential one. */
export const publicRungs = (room: Room, item: Impediment, at: Stamp): readonly PublicRung[] =>
  item.fields.confidential
    ? []
    : rungsOf(item, at.wall, room.context.work).map(({ unitId, ...rung }) => ({
        unit: nameOf(room, unitId),
        ...rung
      }))

/** The words of a confidential answer stay with the facilitator. */
export function publicAnswers(room: Room, items: readonly Impediment[], at: Stamp): readonly PublicAnswer[] {
  return items.flatMap((item) => {
    if (!item.answer || item.fields.confidential) return []
    const { disposition, text, owner, due, unitId } = item.answer
    return [
      {
        impediment: publicImpediment(room, item, at),
        disposition,
        text,
        owner: hidesNames(room.session) ? '' : owner,
        due,
        fromUnit: nameOf(room, unitId)
      }
    ]
  })
}

/** How long it has kept those who raised it from working, and what the level that has it makes of that. */
export function publicAge({ context }: Room, item: Impediment, at: Stamp): PublicAge {
  const origin = context.work[item.originUnitId] ?? usual
  const workedMs = blockedMs(item.blocked, origin.calendar, origin.zone, at.wall)
  const { ageSteps } = context.work[item.ballAt] ?? origin
  return { workedMs, dayMs: workingDayMs(origin.calendar), step: ageStep(workedMs, ageSteps) }
}

const usual = usualWork('UTC')

/** What a unit is called, from the nearest that is known of it. */
export function nameOf(room: Room, unitId: string): string {
  const { unit, parent, unitNames, seats } = room.context
  const near = [unit, ...(parent ? [parent] : []), ...seats].find((other) => other.id === unitId)
  return unitNames[unitId] ?? near?.name ?? unitNamed(room.context, unitId) ?? ''
}
