import { decideImpediment, refuse } from '../impediment/decide'
import { foldImpediment } from '../impediment/evolve'
import type { ImpedimentEvent } from '../impediment/types'
import { err, ok, type Result } from '../result'
import type { Draft, Patch } from '../sync/op'
import { message } from '../words/message'
import { dodMarkId, editDod } from './dod'
import { type ProductEdit, rowDraft, saidDraft } from './drafts'
import type { ProductLookup } from './lookup'
import type { ChangeOf } from './types'

type Decision = Result<readonly Draft[]>

/** Adds and takes away lines of the unit's own; what it inherits is not for it to take away. */
export function setDod(look: ProductLookup, change: ChangeOf<'setDod'>, edit: ProductEdit): Decision {
  const { unitId, lines } = change
  const { added, removed, missing } = editDod(unitId, look.dod(unitId), lines)
  const [first] = missing
  if (first)
    return refuse('problem.rule.dodInherited', {
      line: first.line,
      unit: look.unit(first.unitId)?.name ?? ''
    })
  if (added.length + removed.length === 0) return ok([])
  return ok([saidDraft(edit, unitId, { type: 'dodChanged', added: [...added], removed: [...removed] })])
}

export function markDod(look: ProductLookup, { unitId, line, met }: ChangeOf<'markDod'>): Decision {
  if (!look.dod(unitId).some((other) => other.line === line)) return refuse('problem.rule.dodUnknown')
  const said = met === null ? { removed: true } : { unitId, line, met, removed: false }
  return ok([rowDraft('dodMark', dodMarkId(unitId, line), said)])
}

export function raiseDodGap(
  look: ProductLookup,
  change: ChangeOf<'raiseDodGap'>,
  edit: ProductEdit
): Decision {
  const { unitId, line, impedimentId, fields } = change
  const unit = look.unit(unitId)
  if (!unit) return err('not-found', message('org.problem.noUnit'))
  if (!look.dod(unitId).some((other) => other.line === line)) return refuse('problem.rule.dodUnknown')
  if (look.gapRaised(unitId, line) !== null) return refuse('problem.rule.gapRaised')
  const parent = look.deliveryParent(unitId)
  const act = (command: Parameters<typeof decideImpediment>[1], before: readonly ImpedimentEvent[]) =>
    decideImpediment(
      { impediment: foldImpediment(before), unit, parent, isTop: parent === null, into: null },
      command,
      edit.at,
      edit.cmd,
      edit.ids,
      null
    )
  const raised = act({ type: 'raise', impedimentId, unitId, fields }, [])
  if (!raised.ok) return raised
  // At the top nobody is above who would have to hear of it.
  const sent = parent ? act({ type: 'sendUp', impedimentId, unitId }, raised.value) : ok([])
  if (!sent.ok) return sent
  return ok([
    ...[...raised.value, ...sent.value].map(
      (event): Draft => ({
        entity: 'impedimentEvent',
        rowId: event.id,
        kind: 'fact',
        patch: event as unknown as Patch
      })
    ),
    rowDraft('dodMark', dodMarkId(unitId, line), { unitId, line, met: false, impedimentId, removed: false })
  ])
}
