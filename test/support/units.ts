import { linkDraft, unitDraft } from '../../shared/org/drafts'
import type { ImportRow } from '../../shared/org/import-row'
import type { UnitKind } from '../../shared/org/types'
import type { Draft } from '../../shared/sync/op'

/** A row of an organisation's table that says this much; its other cells are empty. */
export const orgRow = (said: Partial<ImportRow>): ImportRow => ({
  line: 0,
  unitId: '',
  unitName: '',
  unitKind: '',
  parentId: '',
  dailyTime: '',
  role: '',
  personId: '',
  personName: '',
  goal: '',
  shortName: '',
  timeZone: '',
  workingDays: '',
  workingHours: '',
  daysOff: '',
  warnHours: '',
  staleHours: '',
  broken: null,
  ...said
})

/** A unit under one that came before it. */
export type UnitLine = readonly [id: string, kind: UnitKind, parentId: string | null]

/** Units that are called what their ids are. */
export const unitDrafts = (lines: readonly UnitLine[]): readonly Draft[] =>
  lines.flatMap(([id, kind, parentId]) => [
    unitDraft(id, { name: id, kind, shortName: '', goal: '', dailyTime: null, removed: false }),
    linkDraft('delivery', id, parentId)
  ])
