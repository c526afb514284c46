import { type AgendaPart, minutesOf } from '../../../../shared/ceremony/agenda'
import type { CeremonyKind, Part } from '../../../../shared/ceremony/kinds'
import { boxMsOf } from '../../../../shared/ceremony/plan'
import { defaultSetUp, type SetUp, type Thresholds } from '../../../../shared/ceremony/setup'

/** An agenda while it is filled in: numbers are text until they are read. */
export type AgendaForm = readonly {
  readonly id: string
  readonly content: Part
  readonly name: string
  readonly minutes: string
}[]

/** The Set-up sheet while it is filled in. */
export interface SetUpForm {
  readonly box: string
  readonly thresholds: Readonly<Record<keyof Thresholds, string>>
}

/** @param boxMs the box of this session, which may have been changed for today alone */
export const formOf = (setUp: SetUp, boxMs: number): SetUpForm => ({
  box: String(boxMs / 60_000),
  thresholds: {
    turnWrapUp: String(setUp.thresholds.turnWrapUp),
    turnLastWords: String(setUp.thresholds.turnLastWords),
    boxWrapUp: String(setUp.thresholds.boxWrapUp),
    boxLastMinutes: String(setUp.thresholds.boxLastMinutes)
  }
})

export const agendaFormOf = (kind: CeremonyKind, agenda: readonly AgendaPart[], setUp: SetUp): AgendaForm =>
  agenda.map((part) => ({ ...part, minutes: String(minutesOf(kind, part, setUp)) }))

/** @returns null when a number cannot be what it says */
export function readAgenda(kind: CeremonyKind, form: AgendaForm): readonly AgendaPart[] | null {
  const parts = form.map(({ minutes, name, ...part }) => {
    const said = within(minutes, 0.5, 24 * 60)
    const usual = minutesOf(kind, { content: part.content, minutes: null }, defaultSetUp)
    return said === null ? null : { ...part, name: name.trim(), minutes: said === usual ? null : said }
  })
  return parts.every((part) => part !== null) ? parts : null
}

/** @returns null when a number cannot be what it says */
export function readForm(
  kind: CeremonyKind,
  { box, thresholds }: SetUpForm,
  chosen: SetUp,
  isByParts: boolean
): SetUp | null {
  const boxMinutes = within(box, 1, 24 * 60)
  const turnWrapUp = within(thresholds.turnWrapUp, 1, 90)
  const turnLastWords = within(thresholds.turnLastWords, 1, turnWrapUp ?? 90)
  const boxWrapUp = within(thresholds.boxWrapUp, 1, 90)
  const boxLastMinutes = within(thresholds.boxLastMinutes, 0, 60)
  if ([boxMinutes, turnWrapUp, turnLastWords, boxWrapUp, boxLastMinutes].includes(null)) return null
  const comesWith = boxMsOf(kind, { ...chosen, boxMinutes: null }) / 60_000
  return {
    ...chosen,
    boxMinutes: isByParts || boxMinutes === comesWith ? null : boxMinutes,
    thresholds: {
      turnWrapUp: turnWrapUp ?? 0,
      turnLastWords: turnLastWords ?? 0,
      boxWrapUp: boxWrapUp ?? 0,
      boxLastMinutes: boxLastMinutes ?? 0
    }
  }
}

export const total = (form: AgendaForm): number =>
  form.reduce((sum, { minutes }) => sum + (within(minutes, 0, 24 * 60) ?? 0), 0)

/** Minutes of the parts that are not as they come, for a ceremony whose parts stay what they are. */
export const minutesByPart = (parts: readonly AgendaPart[]): SetUp['partMinutes'] =>
  Object.fromEntries(parts.flatMap(({ content, minutes }) => (minutes === null ? [] : [[content, minutes]])))

function within(text: string, least: number, most: number): number | null {
  const value = Number(text.trim().replace(',', '.'))
  return text.trim() !== '' && value >= least && value <= most ? value : null
}
