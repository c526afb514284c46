import { guessedShape, writtenWith } from '../../shared/product/import/recognise'
import { err, ok, type Result } from '../../shared/result'
import type { Stamp } from '../../shared/time'
import { message } from '../../shared/words/message'
import type { Here, LookedAt } from './compare'
import type { Known } from './known'
import type { MappingMemory } from './memory'
import { meansUnits, noHeader } from './organisation'
import { type FileTable, tooMany } from './rows'

/** The product side speaks of no more in one file. */
const MAX_ROWS = 200_000

/**
 * What a table is taken for: what its headings say, and where they say nothing, a backlog whose columns somebody
 * names, or has named before. That needs a unit it could belong to.
 */
export function lookAt(
  file: string,
  table: FileTable<Known>,
  unitId: string | null,
  { readProduct, memory }: Pick<Here, 'readProduct'> & { readonly memory: MappingMemory },
  at: Stamp
): Result<LookedAt> {
  const { known, rows, heading, notes, separator } = table
  const headings = heading.cells
  if (known?.is === 'organisation')
    return ok({ is: 'organisation', file, header: known.header, headings, rows, notes })
  // An organisation's file with a heading missing is no backlog.
  if (known === null && meansUnits(heading)) return noHeader(file, heading)
  const unit = unitId === null ? null : readProduct(at).unit(unitId)
  if (!unit)
    return known === null
      ? noHeader(file, heading)
      : err('not-found', message('import.file.noUnit', { file }), message('import.file.noUnit.advice'))
  if (rows.length > MAX_ROWS) return tooMany(file, MAX_ROWS)
  return ok({
    is: 'product',
    file,
    headings,
    rows,
    notes,
    shape: writtenWith(known?.shape ?? guessedShape(headings), separator),
    choices: { unitId: unit.id, order: null, mirror: false, ...memory.recall(headings) }
  })
}
