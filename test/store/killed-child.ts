import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../electron/store/store'
import type { Draft } from '../../shared/sync/op'
import { mono, wall } from '../../shared/time'

// Writes as fast as it can until it is killed, and says after each change that it is saved.
const [folder = '', round = '0'] = process.argv.slice(2)
const store = openStore(
  { file: join(folder, 'sameday.sqlite'), userData: folder, rehearsal: false },
  () => {}
)
const start = Date.UTC(2026, 2, 4, 8, 0)

const seat = (n: number) => ({ id: `p${n}`, kind: 'person', name: `Person ${n}`, stakeholder: false })
const opened = {
  type: 'opened',
  kind: 'daily',
  unit: 'core',
  unitName: 'Core',
  bookedAt: null,
  boxMs: 900_000,
  goal: '',
  seats: [seat(0), seat(1)],
  turns: []
}
const draftOf = (id: string, n: number): Draft => {
  if (n % 3 === 1)
    return { entity: 'unit', rowId: `u${n % 7}`, kind: 'set', patch: { name: `Team ${n}`, kind: 'team' } }
  if (n % 3 === 2) {
    const patch = { cycle: 'delivery', childId: `u${n % 7}`, parentId: n % 2 ? `u${n % 5}` : null }
    return { entity: 'link', rowId: `delivery|u${n % 7}`, kind: 'move', patch }
  }
  const what = n === 0 ? opened : { type: 'marked', seat: `p${n % 2}`, mark: 'present', by: '' }
  const at = { mono: n, wall: start + n }
  const event = { id, session: `s${round}`, cmd: id, at, ...what }
  return { entity: 'sessionEvent', rowId: id, kind: 'fact', patch: event }
}

/** An item killed in a MetaScrum, and what goes with it: all of it is kept, or nothing. */
const ending = (id: string, n: number): readonly Draft[] => {
  const item = `i${round}-${n}`
  const parts = [{ id: `${item}-part`, before: 'doing' }]
  const ended = {
    type: 'ended',
    item,
    title: item,
    was: 1,
    state: 'killed',
    before: 'open',
    reason: '',
    parts
  }
  const at = { mono: n, wall: start + n }
  const event = { id, session: `s${round}`, cmd: id, at, ...ended }
  const asItem = (rowId: string): Draft => ({
    entity: 'item',
    rowId,
    kind: 'set',
    patch: { unitId: 'core', title: rowId, state: 'killed' }
  })
  return [
    { entity: 'sessionEvent', rowId: id, kind: 'fact', patch: event },
    asItem(item),
    asItem(`${item}-part`)
  ]
}

for (let n = 0; ; n++) {
  const batch = `r${round}-${n}`
  const at = { mono: mono(n), wall: wall(start + n) }
  const written = await store.write({
    batch,
    drafts: n % 4 === 3 ? ending(batch, n) : [draftOf(batch, n)],
    label: null,
    at
  })
  if (!written.ok) throw new Error(JSON.stringify(written.problem))
  writeSync(1, `${batch}\n`)
}
