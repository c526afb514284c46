import type { Disposition } from '../../shared/impediment/dispositions'
import type { Impediment, ImpedimentCommand, ImpedimentFields } from '../../shared/impediment/types'
import type { UnitKind } from '../../shared/org/types'
import { dateIn } from '../../shared/sample/days'
import { stories } from '../../shared/sample/stories'

export interface Conduct {
  readonly unitId: string
  /** Who takes what the unit takes. */
  readonly owner: string
  /** Local `YYYY-MM-DD`. */
  readonly today: string
  readonly nextId: () => string
  /** In [0, 1), repeatable. */
  readonly random: () => number
}

// A team meets something in two of three Daily Scrums, so that 125 teams meet 20,000 things in 250 days.
const raisedPerDaily = 0.64
const dueInDays = 5

/**
 * What a unit does about impediments in its daily of a day.
 * @param waiting those it has the ball of
 * @param settled its own that levels above say are settled
 */
export function conductOf(
  kind: UnitKind,
  { waiting, settled }: { readonly waiting: readonly Impediment[]; readonly settled: readonly Impediment[] },
  conduct: Conduct
): readonly ImpedimentCommand[] {
  const merged = kind === 'sos' ? sameThing(waiting, conduct) : null
  const commands = [
    ...settled.map((item) => seenWhetherGone(item, conduct)),
    ...(merged ? [merged] : []),
    ...waiting
      .filter(({ id }) => id !== merged?.impedimentId)
      .flatMap((item) => dealWith(kind, item, conduct))
  ]
  if (kind !== 'team' || conduct.random() >= raisedPerDaily) return commands
  const impedimentId = conduct.nextId()
  const about = { impedimentId, unitId: conduct.unitId }
  const raise: ImpedimentCommand = { ...about, type: 'raise', fields: fieldsFrom(conduct) }
  return conduct.random() < 0.35 ? [...commands, raise, { ...about, type: 'sendUp' }] : [...commands, raise]
}

/** Nearly everything that was said to be settled is. */
const seenWhetherGone = (
  { id: impedimentId }: Impediment,
  { unitId, random }: Conduct
): ImpedimentCommand => {
  const about = { impedimentId, unitId }
  return random() < 0.94
    ? { ...about, type: 'verify', text: 'It works again.' }
    : { ...about, type: 'reopen', text: 'It is back.' }
}

/** Where several came up, two of them are now and then the same thing. */
function sameThing(
  waiting: readonly Impediment[],
  { unitId, random }: Conduct
): Extract<ImpedimentCommand, { type: 'merge' }> | null {
  const [first, second] = waiting.filter(
    ({ state, answer, fields, raisers }) =>
      state === 'open' && answer === null && !fields.confidential && raisers.length === 1
  )
  if (!first || !second || random() >= 0.25) return null
  return { type: 'merge', impedimentId: second.id, into: first.id, unitId }
}

function dealWith(
  kind: UnitKind,
  item: Impediment,
  { unitId, owner, today, random }: Conduct
): readonly ImpedimentCommand[] {
  const about = { impedimentId: item.id, unitId }
  const resolve = (text: string): ImpedimentCommand => ({ ...about, type: 'resolve', text })
  if (item.answer?.disposition === 'ask' && item.originUnitId === unitId)
    return [{ ...about, type: 'reply', text: 'Two people, for an hour, before Friday.' }]
  if (item.answer?.disposition === 'return') return [resolve('Done as you said.')]
  if (item.answer?.disposition === 'take')
    return (item.answer.due ?? today) <= today || random() < 0.5 ? [resolve('It is settled.')] : []
  if (kind === 'team') {
    const luck = random()
    if (luck < 0.55) return [resolve('We found a way round.')]
    return luck < 0.7 ? [{ ...about, type: 'sendUp' }] : []
  }
  const passedOn = kind === 'sos' ? [[null, 0.4] as const] : []
  const disposition = drawn<Disposition | null>(random, [
    ...passedOn,
    ['resolve', 0.4],
    ['take', 0.06],
    ['ask', 0.04],
    ['return', 0.05],
    ['decline', 0.03],
    ['transform', kind === 'eat' ? 0.02 : 0]
  ])
  if (disposition === null) return [{ ...about, type: 'sendUp' }]
  const takes = disposition === 'take'
  return [
    {
      ...about,
      type: 'answer',
      disposition,
      text: answers[disposition],
      owner: takes ? owner || 'The chair' : '',
      due: takes ? dateIn(Date.parse(`${today}T12:00`), dueInDays) : null
    }
  ]
}

/** One of several, each as likely as its share of all of them. */
function drawn<T>(random: () => number, shares: readonly (readonly [T, number])[]): T {
  let left = random() * shares.reduce((sum, [, share]) => sum + share, 0)
  for (const [value, share] of shares) {
    if (left < share) return value
    left -= share
  }
  const [last] = shares.at(-1) ?? []
  if (last === undefined) throw new Error('Nothing to draw from')
  return last
}

/** What teams are blocked by, in the words of the sample's. */
function fieldsFrom({ random }: Conduct): ImpedimentFields {
  const story = stories[Math.floor(random() * stories.length)]
  if (!story) throw new Error('The sample tells no story')
  const { neededIn: _, ...fields } = story.fields
  return { ...fields, ask: fields.ask || 'Somebody who may decide about it.', owner: '', neededBy: null }
}

const answers: Readonly<Record<Disposition, string>> = {
  resolve: 'It is done; go on.',
  take: 'We see to it ourselves.',
  ask: 'What would be enough?',
  return: 'You may decide this yourselves.',
  decline: 'Not before the next budget.',
  transform: 'This hits more than you: we change it for all.'
}
