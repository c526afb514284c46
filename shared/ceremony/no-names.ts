import type { Seat } from './events'
import type { Session } from './state'

/**
 * Whether the wall shows teams instead of people. In a team's own Daily Scrum everybody knows who speaks, so there it
 * never does.
 */
export const hidesNames = ({ kind, setUp }: Pick<Session, 'kind' | 'setUp'>): boolean =>
  setUp.noNames && kind !== 'daily'

/** What the wall calls somebody expected: empty for a person without a team where it shows no names. */
export const publicName = (
  session: Pick<Session, 'kind' | 'setUp'>,
  { kind, name, team }: Pick<Seat, 'kind' | 'name' | 'team'>
): string => (kind === 'person' && hidesNames(session) ? (team ?? '') : name)
