import type { FileRow } from '../../shared/files/row'
import type { ImportPreview, ProductAsked } from '../../shared/ipc/files'
import { planSteps } from '../../shared/org/import-plan'
import type { CurrentOrg } from '../../shared/org/import-units'
import { outsideDrafts, type ProductEdit } from '../../shared/product/drafts'
import type { CurrentProduct } from '../../shared/product/import/current'
import { planProduct } from '../../shared/product/import/plan'
import type { ProductShape } from '../../shared/product/import/recognise'
import type { Choices } from '../../shared/product/import/types'
import type { Problem } from '../../shared/result'
import type { Draft } from '../../shared/sync/op'
import type { Stamp } from '../../shared/time'
import { type Message, message } from '../../shared/words/message'
import { type OrganisationHeader, organisationRows } from './organisation'

/** A file that was read, and what it is taken for. */
export type LookedAt = {
  readonly file: string
  /** The heading row as it is written. */
  readonly headings: readonly string[]
  readonly rows: readonly FileRow[]
  readonly notes: readonly Message[]
} & (
  | { readonly is: 'organisation'; readonly header: OrganisationHeader }
  | { readonly is: 'product'; readonly shape: ProductShape; readonly choices: Choices }
)

/** What taking a file in would do. */
export interface Plan extends Pick<ImportPreview, 'counts' | 'holds' | 'notes' | 'problems' | 'sample'> {
  /** Lines of the rows that stay out. */
  readonly skipped: readonly number[]
  readonly asked: ProductAsked | null
  /** Why nothing of it may go in now; null when it may. */
  readonly refused: Problem | null
  /** Empty exactly when nothing would change. */
  draftsFor(edit: ProductEdit): readonly Draft[]
}

/** What a file is compared with. */
export interface Here {
  readOrg(): CurrentOrg
  readProduct(at: Stamp): CurrentProduct
}

/** Compares a file with what is here now. Yields rows done. */
export function* compare(looked: LookedAt, here: Here, at: Stamp): Generator<number, Plan> {
  const { file, rows } = looked
  if (looked.is === 'organisation') {
    const { rows: units, notes } = yield* organisationRows(looked, looked.header)
    const plan = yield* planSteps(units, here.readOrg())
    const { units: count, people, memberships } = plan
    const holds = message('importDialog.holds', { units: count, people, memberships })
    return { ...plan, holds, notes, asked: null, refused: null, draftsFor: () => plan.drafts }
  }
  const { shape, choices } = looked
  const plan = yield* planProduct(rows, shape, choices, here.readProduct(at), file)
  return {
    ...plan,
    notes: [...looked.notes, ...plan.notes],
    refused: plan.asked.refused,
    draftsFor: (edit) =>
      plan.drafts.length === 0
        ? []
        : [
            ...plan.drafts,
            ...plan.outside.flatMap(({ unitId, change }) => outsideDrafts(edit, unitId, [change]))
          ]
  }
}
