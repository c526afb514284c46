import { digest } from '../digest'

/** One change of a unit's own lines. */
export interface DodVersion {
  /** Counted from 1. */
  readonly version: number
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Wall ms. */
  readonly at: number
}

export interface OwnDod {
  readonly dod: readonly string[]
  readonly dodVersions: readonly DodVersion[]
}

/**
 * A unit's own lines after a change. Changes say what came and what went, so that lines added on two laptops at the
 * same time are both there.
 */
export function applyDod(
  own: OwnDod,
  { added, removed }: Pick<DodVersion, 'added' | 'removed'>,
  at: number
): OwnDod {
  const without = own.dod.filter((line) => !removed.includes(line))
  const dod = [...new Set([...without, ...added])]
  const change = {
    version: own.dodVersions.length + 1,
    added: dod.filter((line) => !own.dod.includes(line)),
    removed: own.dod.filter((line) => !dod.includes(line)),
    at
  }
  return { dod, dodVersions: [...own.dodVersions, change] }
}

/** A line that holds at a unit, and the unit that set it. */
export interface DodLine {
  readonly line: string
  readonly unitId: string
}

/**
 * The definition of done of a unit: what those above it set, from the top down, then its own. A line keeps the highest
 * unit that set it, so nothing below can take it away.
 * @param chain the unit's own lines first, then those of the units above it, nearest first
 */
export function inheritedDod(
  chain: readonly { readonly unitId: string; readonly lines: readonly string[] }[]
): readonly DodLine[] {
  const setBy = new Map<string, string>()
  for (const { unitId, lines } of [...chain].reverse())
    for (const line of lines) if (!setBy.has(line)) setBy.set(line, unitId)
  return [...setBy].map(([line, unitId]) => ({ line, unitId }))
}

/** What has to change of a unit's own lines so that its whole definition reads like this. */
export interface DodEdit {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Inherited lines that the new text leaves out, which is not for this unit to do. */
  readonly missing: readonly DodLine[]
}

/** @param lines the definition of done as it stands at the unit, inherited lines included */
export function editDod(unitId: string, lines: readonly DodLine[], wanted: readonly string[]): DodEdit {
  const inherited = lines.filter((line) => line.unitId !== unitId)
  const known = new Set(lines.map(({ line }) => line))
  const asked = new Set(wanted)
  return {
    added: [...asked].filter((line) => !known.has(line)),
    removed: lines.filter((line) => line.unitId === unitId && !asked.has(line.line)).map(({ line }) => line),
    missing: inherited.filter(({ line }) => !asked.has(line))
  }
}

/** Whether a unit meets a line is one row on every laptop. Lines are long and ids are not, hence the digest. */
export const dodMarkId = (unitId: string, line: string): string => `${unitId}|${digest(line)}`

export interface DodMark {
  readonly unitId: string
  readonly line: string
  readonly met: boolean
  /** The impediment the gap was raised as; null when it was not. */
  readonly impedimentId: string | null
}

/** Who meets a line, among those it holds for. */
export interface LineStanding extends DodLine {
  readonly met: readonly string[]
  readonly notMet: readonly { readonly unitId: string; readonly impedimentId: string | null }[]
  /** Nobody has said. */
  readonly unknown: number
}

/** @param teams the teams the lines hold for */
export function standingOf(
  lines: readonly DodLine[],
  teams: readonly string[],
  marks: readonly DodMark[]
): readonly LineStanding[] {
  const byTeam = new Set(teams)
  const marksByLine = new Map<string, DodMark[]>()
  for (const mark of marks) {
    if (!byTeam.has(mark.unitId)) continue
    const same = marksByLine.get(mark.line)
    if (same) same.push(mark)
    else marksByLine.set(mark.line, [mark])
  }
  return lines.map((line) => {
    const said = marksByLine.get(line.line) ?? []
    return {
      ...line,
      met: said.filter(({ met }) => met).map(({ unitId }) => unitId),
      notMet: said.filter(({ met }) => !met).map(({ unitId, impedimentId }) => ({ unitId, impedimentId })),
      unknown: teams.length - said.length
    }
  })
}
