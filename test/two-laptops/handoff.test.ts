import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../shared/sample/chance'
import type { Json } from '../../shared/sync/op'
import { wordsFor } from '../../shared/words'
import { at, must, newFolder, openIn } from '../store/support'
import { act, save, take } from './handover'
import { fields, organisation } from './small-org'

const about = (id: string) => ({ id, session: 's', cmd: id, at: { ...at() } })
const opened = {
  ...about('opened'),
  type: 'opened',
  kind: 'metaScrum',
  unit: 'eat',
  unitName: 'The executives',
  bookedAt: null,
  boxMs: 3_600_000,
  goal: '',
  seats: [],
  turns: []
}
const fact = (entity: 'sessionEvent' | 'productEvent', patch: { readonly [key: string]: Json }) => ({
  entity,
  rowId: String(patch.id),
  kind: 'fact' as const,
  patch
})

describe('two laptops hand over', () => {
  test('an impediment sent up on one appears on the other, and its answer travels back', async () => {
    const [team, core] = [openIn(newFolder()), openIn(newFolder())]
    await organisation(team)
    await act(team, { type: 'raise', impedimentId: 'i', unitId: 'team', fields })
    await act(team, { type: 'sendUp', impedimentId: 'i', unitId: 'team' })

    const { preview, applied } = await take(core, await save(team, 'up.sameday'))
    expect(preview).toMatchObject({ changes: 8, fresh: 8, known: 0, waiting: 0, knownLaptop: false })
    expect(preview.summary.map(({ key, values }) => [key, values?.count])).toEqual([
      ['share.summary.sentUp', 1],
      ['share.summary.raised', 1],
      ['share.summary.moves', 3],
      ['share.summary.units', 3]
    ])
    expect(applied.changed).toBe(8)
    const input = { unitId: 'core', kind: 'scaledDaily', at: at() } as const
    expect(must(await core.store.room(input)).impedimentEvents.map((event) => event.type)).toEqual([
      'raised',
      'sentUp'
    ])

    await act(core, {
      type: 'answer',
      impedimentId: 'i',
      unitId: 'core',
      disposition: 'resolve',
      text: 'Renewed',
      owner: '',
      due: null
    })
    const back = await take(team, await save(core, 'down.sameday'))
    expect(back.preview).toMatchObject({ changes: 9, fresh: 1, known: 8 })
    const read = must(await team.store.read({ name: 'impediment', input: { impedimentId: 'i' } }))
    expect(read?.impediment).toMatchObject({ state: 'answered', answer: { text: 'Renewed' } })
  })

  test('taking a file in twice, or an older one after a newer one, changes nothing more', async () => {
    const [from, into] = [openIn(newFolder()), openIn(newFolder())]
    await organisation(from)
    const older = await save(from, 'older.sameday')
    await act(from, { type: 'raise', impedimentId: 'i', unitId: 'team', fields })
    const newer = await save(from, 'newer (conflicted copy 2026).sameday')
    expect((await take(into, newer)).applied.changed).toBe(7)
    const before = must(await into.store.read({ name: 'share', input: {} }))
    expect((await take(into, older)).applied.changed).toBe(0)
    expect((await take(into, newer)).applied.changed).toBe(0)
    expect(must(await into.store.read({ name: 'share', input: {} }))).toEqual(before)
  })

  test('private notes never leave, confidential impediments only on request, and a later full file fills the blanks', async () => {
    const [from, into] = [openIn(newFolder()), openIn(newFolder())]
    await organisation(from)
    const note = { sessionId: 's', turnId: null, text: 'Ada seems tired' }
    const drafts = [{ entity: 'note', rowId: 's|', kind: 'set', patch: note }] as const
    must(await from.store.write({ batch: 'n', drafts, label: null, at: at() }))
    const secret = { ...fields, title: 'A grievance', confidential: true }
    await act(from, { type: 'raise', impedimentId: 'secret', unitId: 'team', fields: secret })

    const sparing = await save(from, 'sparing.sameday')
    const text = gunzipSync(readFileSync(sparing)).toString()
    expect(text).not.toContain('grievance')
    expect(text).not.toContain('tired')
    expect(text).not.toContain('secret')
    expect((await take(into, sparing)).applied.changed).toBe(8)
    const known = () => into.store.read({ name: 'impediment', input: { impedimentId: 'secret' } })
    expect(must(await known())).toBeNull()

    const full = await save(from, 'full.sameday', true)
    expect(gunzipSync(readFileSync(full)).toString()).not.toContain('tired')
    const { preview, applied } = await take(into, full)
    expect({ fresh: preview.fresh, known: preview.known, changed: applied.changed }).toEqual({
      fresh: 1,
      known: 7,
      changed: 1
    })
    expect(must(await known())?.impediment.fields.title).toBe('A grievance')
    expect((await take(into, sparing)).applied.changed).toBe(0)
    expect(must(await known())?.impediment.fields.title).toBe('A grievance')
  })

  test('ten thousand items frozen and agreed on travel, in a file that the first Sameday takes for a newer one', async () => {
    const [from, into] = [openIn(newFolder()), openIn(newFolder())]
    await organisation(from)
    const headerOf = (path: string) =>
      JSON.parse(gunzipSync(readFileSync(path)).toString().split('\n', 1)[0] ?? '')
    expect(headerOf(await save(from, 'before.sameday'))).toMatchObject({ oldestReader: 1 })

    const order = Array.from({ length: 10_000 }, () => randomUUID())
    const titles = order.map((_, index) => `${index} ${'支払い'.repeat(60)}`)
    const drafts = [
      fact('sessionEvent', opened),
      fact('sessionEvent', { ...about('frozen'), type: 'frozen', order, titles }),
      fact('sessionEvent', { ...about('closed'), type: 'closed' }),
      fact('productEvent', { ...about('agreed'), unit: 'eat', type: 'orderAgreed', order, votes: [] })
    ]
    must(await from.store.write({ batch: 'm', drafts, label: null, at: at() }))
    const after = await save(from, 'after.sameday')
    expect(headerOf(after)).toMatchObject({ oldestReader: 2 })
    await take(into, after)
    const agreed = must(await into.store.read({ name: 'productRoom', input: { unitId: 'eat' } })).lastAgreed
    expect(agreed).toEqual(order)
  })

  test('a step that no laptop could read again is refused by its ceremony, before anything is written', async () => {
    const from = openIn(newFolder())
    await organisation(from)
    const title = 'x'.repeat(200)
    const titles = Array.from({ length: 90_000 }, () => title)
    const drafts = [
      fact('sessionEvent', opened),
      fact('sessionEvent', { ...about('frozen'), type: 'frozen', order: [], titles })
    ]
    must(await from.store.write({ batch: 'm', drafts, label: null, at: at() }))
    const path = join(from.folder, 'long.sameday')
    const answer = await from.store.writeHandoff({ path, includeConfidential: false, at: at() })
    const words = wordsFor('en-GB')
    expect(answer.ok ? 'It was written.' : words.tell(answer.problem.text)).toBe(
      'The ceremony of The executives on 4 Mar 2026 noted 18 MB in one step; a hand-off file carries 16 MB at most.'
    )
    expect(existsSync(path)).toBe(false)
  })

  test('a file that cannot be written says so and leaves nothing behind', async () => {
    const from = openIn(newFolder())
    await organisation(from)
    const path = join(from.folder, 'no', 'such', 'folder.sameday')
    const answer = await from.store.writeHandoff({ path, includeConfidential: false, at: at() })
    expect(answer).toMatchObject({ ok: false, problem: { text: { key: 'problem.fileNotWritten' } } })
  })
})

test('three real laptops that pass real files around in any order show the same organisation', async () => {
  const laptops = [openIn(newFolder()), openIn(newFolder()), openIn(newFolder())]
  const random = randomFrom(11)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const files: string[] = []
  const ids = ['eat', 'core', 'team', 'apps']
  let commands = 0
  for (const laptop of laptops) await organisation(laptop)
  for (let n = 0; n < (process.env.SAMEDAY_TORTURE ? 3000 : 60); n++) {
    const laptop = pick(laptops)
    const cmd = `random ${commands++}`
    const now = at(n * 1000)
    if (n % 3 === 0) files.push(await save(laptop, `${n}.sameday`))
    else if (n % 3 === 1) await take(laptop, pick(files))
    else if (random() < 0.5) {
      const change = { type: 'editUnit', id: pick(ids), patch: { name: `Name ${n}` } } as const
      await laptop.store.changeOrg({ cmd, change, at: now })
    } else {
      const cycle = pick(['delivery', 'product'] as const)
      const change = { type: 'moveUnit', id: pick(ids), cycle, parentId: pick(ids) } as const
      await laptop.store.changeOrg({ cmd, change, at: now })
    }
  }
  const last = await Promise.all(laptops.map((laptop) => save(laptop, 'last.sameday')))
  for (const laptop of laptops) for (const file of [...last].reverse()) await take(laptop, file)
  const orgs = await Promise.all(
    laptops.map(async ({ store }) => must(await store.read({ name: 'org', input: {} })))
  )
  expect(orgs[1]).toEqual(orgs[0])
  expect(orgs[2]).toEqual(orgs[0])
  expect(orgs[0]?.id).toHaveLength(3)
}, 3_600_000)
