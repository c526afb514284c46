import type { RosterEntry, Session } from './state'

/** Nobody has said whether these are here. */
export const unmarked = ({ roster }: Pick<Session, 'roster'>): readonly RosterEntry[] =>
  roster.filter(({ mark }) => mark === 'unmarked')

/**
 * Whether a ceremony above the teams may end green: everybody expected is marked present, represented or absent (the
 * guide wants somebody of each team there). Null in a team's own Daily Scrum, where that is nobody's business.
 */
export const endsGreen = (session: Pick<Session, 'kind' | 'roster'>): boolean | null =>
  session.kind === 'daily' ? null : unmarked(session).length === 0
