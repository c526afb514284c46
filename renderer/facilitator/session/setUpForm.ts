import type { CeremonyKind, Part } from '../../../shared/ceremony/kinds'
import { boxMsOf, partPlan } from '../../../shared/ceremony/plan'
import type { SetUp, Thresholds } from '../../../shared/ceremony/setup'

/** The Set-up sheet while it is filled in: numbers are text until they are read. */
export interface SetUpForm {
  readonly box: string
  readonly parts: readonly (readonly [Part, string])[]
  readonly thresholds: Readonly<Record<keyof Thresholds, string>>
}

/** @param boxMs the box of this session, which may have been changed for today alone */
export const formOf = (kind: CeremonyKind, setUp: SetUp, boxMs: number): SetUpForm => ({
  box: String(boxMs / 60_000),
  parts: partPlan(kind, setUp).map(([part, minutes]) => [part, String(minutes)]),
  thresholds: {
    turnWrapUp: String(setUp.thresholds.turnWrapUp),
    turnLastWords: String(setUp.thresholds.turnLastWords),
    boxWrapUp: String(setUp.thresholds.boxWrapUp),
    boxLastMinutes: String(setUp.thresholds.boxLastMinutes)
  }
})

/** The parts fill the box of these; the box of the others stands for itself. */
export const isByParts = (kind: CeremonyKind): boolean => kind === 'metaScrum' || kind === 'scaledRetro'

/** @returns null when a number cannot be what it says */
export function readForm(
  kind: CeremonyKind,
  { box, parts, thresholds }: SetUpForm,
  chosen: SetUp
): SetUp | null {
  const boxMinutes = within(box, 1, 24 * 60)
  const minutes = parts.map(([part, text]) => [part, within(text, 0.5, 24 * 60)] as const)
  const turnWrapUp = within(thresholds.turnWrapUp, 1, 90)
  const turnLastWords = within(thresholds.turnLastWords, 1, turnWrapUp ?? 90)
  const boxWrapUp = within(thresholds.boxWrapUp, 1, 90)
  const boxLastMinutes = within(thresholds.boxLastMinutes, 0, 60)
  const numbers = [boxMinutes, turnWrapUp, turnLastWords, boxWrapUp, boxLastMinutes]
  if (numbers.includes(null) || minutes.some(([, value]) => value === null)) return null
  const usual = new Map(partPlan(kind, { ...chosen, partMinutes: {} }))
  const own = minutes.filter(([part, value]) => value !== usual.get(part))
  const comesWith = boxMsOf(kind, { ...chosen, boxMinutes: null, partMinutes: {} }) / 60_000
  return {
    ...chosen,
    boxMinutes: isByParts(kind) || boxMinutes === comesWith ? null : boxMinutes,
    partMinutes: Object.fromEntries(own),
    thresholds: {
      turnWrapUp: turnWrapUp ?? 0,
      turnLastWords: turnLastWords ?? 0,
      boxWrapUp: boxWrapUp ?? 0,
      boxLastMinutes: boxLastMinutes ?? 0
    }
  }
}

export const total = (parts: SetUpForm['parts']): number =>
  parts.reduce((sum, [, text]) => sum + (within(text, 0, 24 * 60) ?? 0), 0)

function within(text: string, least: number, most: number): number | null {
  const value = Number(text.trim().replace(',', '.'))
  return text.trim() !== '' && value >= least && value <= most ? value : null
}
