import type { ProductChange } from '../../product/types'
import { TOP } from './top'

const shared = [
  'Reviewed by somebody who did not write it',
  'Automated tests green, contract tests of neighbours included',
  'Works with keyboard and screen reader',
  'Texts in all four languages of the network',
  'Measured in production: a figure says whether it helps',
  'On call knows what it is and what to do when it fails'
]
/** Added by the Executive MetaScrum of two weeks ago. */
const added = 'Can be switched off without a release'
const ticketing = ['Works without network for thirty minutes', 'No card number in any log']

/** The definitions of done as they were, before the top added a line. */
export const definitions: readonly ProductChange[] = [
  { type: 'setDod', unitId: TOP, lines: shared },
  { type: 'setDod', unitId: 'ticketing', lines: [...shared, ...ticketing] }
]
export const definitionNow: ProductChange = { type: 'setDod', unitId: TOP, lines: [...shared, added] }

/** By line, the teams that do not meet it yet, and those that have not said. */
const gaps: Readonly<Record<string, readonly [notYet: readonly string[], unsaid: readonly string[]]>> = {
  'Works with keyboard and screen reader': [
    ['loyalty', 'corporate-accounts', 'depot-scheduling'],
    ['crew-rosters']
  ],
  'Texts in all four languages of the network': [['lost-property', 'rolling-stock'], []],
  'Measured in production: a figure says whether it helps': [['identity', 'timetable', 'refunds'], []],
  [added]: [
    ['signalling-data', 'depot-scheduling', 'station-gates', 'integration-hub'],
    ['loyalty', 'timetable']
  ]
}

/** Who meets what, as the teams said. @param teams those of the organisation, by unit above them */
export const marks = (
  teams: readonly string[],
  ticketingTeams: readonly string[]
): readonly ProductChange[] => {
  const said = (unitId: string, line: string): readonly ProductChange[] => {
    const [notYet, unsaid] = gaps[line] ?? [[], []]
    return unsaid.includes(unitId) ? [] : [{ type: 'markDod', unitId, line, met: !notYet.includes(unitId) }]
  }
  return [
    ...teams.flatMap((unitId) => [...shared, added].flatMap((line) => said(unitId, line))),
    ...ticketingTeams.flatMap((unitId) => ticketing.flatMap((line) => said(unitId, line)))
  ]
}
