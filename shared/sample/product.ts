import type { Ids } from '../ids'
import { decideProduct } from '../product/change'
import { plainItem } from '../product/item'
import { nothingYet } from '../product/lookup'
import { ranks } from '../product/rank'
import type { Item, ProductChange } from '../product/types'
import type { Draft } from '../sync/op'
import type { Stamp } from '../time'

/** The unit that is Executive Action Team and Executive MetaScrum at once. */
export const TOP = 'meridian-rail'

const vision = 'One ticket, one account and the truth about every train, from the first mile to the last.'
const visionPage =
  'Passengers should not have to know which operator runs which train. By the end of next year a journey is found, paid, travelled and, where it went wrong, refunded in one place.'

const shared = [
  'Reviewed by somebody who did not write it',
  'Automated tests green, contract tests of neighbours included',
  'Works with keyboard and screen reader',
  'Texts in all four languages of the network',
  'Measured in production: a figure says whether it helps',
  'Can be switched off without a release',
  'On call knows what it is and what to do when it fails'
]
const ticketing = ['Works without network for thirty minutes', 'No card number in any log']

/** [title, why, owner, value, effort] in the order of the backlog. */
const backlog: readonly (readonly [string, string, string, number, number])[] = [
  ['Delay refund without a form', 'Six of ten claims are typed in by hand.', 'Clara Engelhardt', 40, 13],
  ['Barcode tickets at every gate', 'Paper ends in autumn.', 'Clara Engelhardt', 40, 21],
  ['Partner trains in the journey planner', 'One call, two operators.', 'Oluwaseun Adeyemi', 30, 20],
  ['Platform changes on the lock screen', 'Most asked for in the app.', 'Oluwaseun Adeyemi', 25, 8],
  ['Summer timetable without manual fixes', 'Last year took 140 of them.', 'Dylan Rhys', 24, 13],
  ['Door failures known a day before', 'Doors cause a fifth of all delays.', 'Parisa Jamali', 20, 20],
  ['Ridership at seven in the morning', 'Dispatch plans by it.', 'Parisa Jamali', 15, 5],
  ['Assistance and ticket in one step', 'Two calls today.', 'Oluwaseun Adeyemi', 13, 8],
  ['Corporate travellers manage themselves', 'Halves the mail to customer care.', 'Mei-Ling Tan', 12, 8],
  ['Shift swaps between depots', 'Fewer cancelled night trains.', 'Dylan Rhys', 10, 13],
  ['Found items by photograph', 'Four of five items never go home.', 'Mei-Ling Tan', 8, 8],
  ['Points on the evening of the journey', 'Today it is the month after.', 'Mei-Ling Tan', 5, 5]
]

const transformation: readonly (readonly [string, string, string, Item['state']])[] = [
  ['Environments by self-service', 'Teams wait nine days for one.', 'Tomasz Wiśniewski', 'doing'],
  ['One purchase limit per team', 'Below £2,000 nobody above needs to sign.', 'Rafael Ortega', 'doing'],
  ['Product owners decide on release dates', 'Today a steering group does.', 'Jonas Lindqvist', 'open'],
  [
    'A learning day every Sprint',
    'Asked for in all five Scaled Retrospectives.',
    'Priya Raghunathan',
    'open'
  ],
  ['Depots join the Daily Scrums', 'Those who drive the trains know first.', 'Kwame Asante', 'open'],
  ['Shared test stations', 'Three teams build their own.', 'Tomasz Wiśniewski', 'done']
]

/** Vision, backlogs and definitions of done, as they were before the first ceremony. */
export function sampleProduct(at: Stamp, ids: Ids): readonly Draft[] {
  const edit = { at, cmd: ids.next(), ids }
  const say = (change: ProductChange) => {
    const decided = decideProduct(nothingYet, change, edit)
    if (!decided.ok) throw new Error(`The sample breaks a rule: ${decided.problem.text.key}`)
    return decided.value
  }
  return [
    ...say({ type: 'setVision', unitId: TOP, sentence: vision, page: visionPage }),
    ...say({ type: 'setDod', unitId: TOP, lines: shared }),
    ...say({ type: 'setDod', unitId: 'ticketing', lines: ticketing }),
    ...items(
      backlog.map(([title, why, owner, value, effort]) => ({
        kind: 'product',
        title,
        why,
        owner,
        value,
        effort,
        state: 'open'
      })),
      'sample-item'
    ),
    ...items(
      transformation.map(([title, why, owner, state]) => ({
        kind: 'transformation',
        title,
        why,
        owner,
        value: null,
        effort: null,
        state
      })),
      'sample-change'
    )
  ]
}

function items(
  list: readonly (Pick<Item, 'kind' | 'title' | 'state'> & Partial<Item>)[],
  prefix: string
): readonly Draft[] {
  const rank = ranks(list.length)
  return list.map((item, index) => ({
    entity: 'item',
    rowId: `${prefix}-${index + 1}`,
    kind: 'set',
    patch: { ...plainItem, ...item, unitId: TOP, rank: rank[index] ?? '', impedimentId: null }
  }))
}
