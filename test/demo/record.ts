import type { FacilitatorSnapshot } from '../../shared/ceremony/facilitator-snapshot'
import type { Impediment } from '../../shared/impediment/types'
import type { Words } from '../../shared/words'

/** What is kept of a room, as it was when it closed. */
export interface ClosedRoom {
  readonly session: Pick<FacilitatorSnapshot['session'], 'unitName' | 'kind' | 'boxMs'>
  readonly context: Pick<FacilitatorSnapshot['context'], 'unit' | 'unitNames'>
  readonly impediments: readonly Impediment[]
  readonly box: Pick<FacilitatorSnapshot['box'], 'elapsedMs'>
}

/**
 * What morning.json says: each ceremony with its times in milliseconds, and the way of one impediment up and back, its
 * times in ISO 8601. A time is null for what did not happen.
 * @param rooms in the order they closed
 * @param title of the impediment that is followed
 */
export const morningOf = (rooms: readonly ClosedRoom[], title: string, words: Words) => {
  const told = rooms
    .flatMap(({ impediments }) => impediments.filter(({ fields }) => fields.title === title))
    .reduce<Impediment | null>(longerStory, null)
  return {
    ceremonies: rooms.map(({ session, box }) => ({
      unit: session.unitName,
      kind: session.kind,
      plannedMs: session.boxMs,
      actualMs: Math.round(box.elapsedMs)
    })),
    impediment: told && story(told, rooms, words)
  }
}

const story = ({ fields, path, answer }: Impediment, rooms: readonly ClosedRoom[], words: Words) => {
  const nameById = Object.assign({}, ...rooms.map(({ context }) => context.unitNames)) as Record<
    string,
    string
  >
  const levelById = new Map(rooms.map(({ context: { unit } }) => [unit.id, words.tell(unit.label)]))
  const nameOf = (unitId: string) => nameById[unitId] ?? unitId
  return {
    title: fields.title,
    path: path.map(({ unitId, arrivedAt, answeredAt }) => ({
      unit: nameOf(unitId),
      level: levelById.get(unitId) ?? '',
      arrivedAt: timeOf(arrivedAt),
      answeredAt: timeOf(answeredAt)
    })),
    answer: answer && {
      unit: nameOf(answer.unitId),
      disposition: answer.disposition,
      text: answer.text,
      owner: answer.owner,
      due: answer.due,
      at: timeOf(answer.at)
    },
    acknowledgedAt: timeOf(path[0]?.acknowledgedAt ?? null)
  }
}

const timeOf = (wallMs: number | null) => (wallMs === null ? null : new Date(wallMs).toISOString())

// A level above the answer no longer hears how it went on, so the last room to speak of it may know less.
const longerStory = (best: Impediment | null, next: Impediment) =>
  best && factsIn(next) < factsIn(best) ? best : next

const factsIn = ({ path, answer }: Impediment) =>
  path.length + (answer ? 1 : 0) + path.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length
