import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../shared/sample/chance'
import { at, must, newFolder, openIn } from '../store/support'
import { attacks, op, sealed } from './handoff-attacks'
import { act, save, take } from './handover'
import { fields, organisation } from './small-org'

const places = process.env.SAMEDAY_TORTURE ? 5000 : 120

let good: Buffer | null = null
async function goodFile(): Promise<Buffer> {
  if (good) return good
  const from = openIn(newFolder())
  await organisation(from)
  good = readFileSync(await save(from, 'good.sameday'))
  return good
}

describe('a hostile or damaged hand-off file is refused with a sentence, and nothing of it is taken in', () => {
  test.each(attacks)('%s', async (_name, key, make) => {
    const whole = await goodFile()
    const [head = '', ...lines] = gunzipSync(whole).toString().trimEnd().split('\n')
    const into = openIn(newFolder())
    const path = join(into.folder, 'hostile.sameday')
    writeFileSync(path, make(whole, { header: JSON.parse(head), lines }))

    const answer = await into.store.previewHandoff({ path, job: 'j', at: at() })
    expect(answer).toMatchObject({
      ok: false,
      problem: { text: { key, values: { file: 'hostile.sameday' } } }
    })
    expect(must(await into.store.read({ name: 'share', input: {} })).changes).toBe(0)
  })

  test('a missing file', async () => {
    const into = openIn(newFolder())
    const answer = await into.store.previewHandoff({
      path: join(into.folder, 'x.sameday'),
      job: 'j',
      at: at()
    })
    expect(answer).toMatchObject({ ok: false, problem: { text: { key: 'problem.fileMissing' } } })
  })

  test('a file under a known laptop’s name, signed by another', async () => {
    const [from, into] = [openIn(newFolder()), openIn(newFolder())]
    await organisation(from)
    const good = await save(from, 'good.sameday')
    await take(into, good)
    const [head = '', ...lines] = gunzipSync(readFileSync(good)).toString().trimEnd().split('\n')
    const path = join(into.folder, 'forged.sameday')
    writeFileSync(path, sealed({ header: JSON.parse(head), lines }))
    expect(await into.store.previewHandoff({ path, job: 'j', at: at() })).toMatchObject({
      ok: false,
      problem: { text: { key: 'problem.handoffOtherKey' } }
    })
  })

  test('a file that was exchanged between the preview and taking it in', async () => {
    const [from, into] = [openIn(newFolder()), openIn(newFolder())]
    await organisation(from)
    const path = await save(from, 'good.sameday')
    const { plan } = must(await into.store.previewHandoff({ path, job: 'j', at: at() }))
    await act(from, { type: 'raise', impedimentId: 'i', unitId: 'team', fields })
    await save(from, 'good.sameday')
    expect(await into.store.applyHandoff({ plan, job: 'j', at: at() })).toMatchObject({
      ok: false,
      problem: { text: { key: 'problem.planGone' } }
    })
    expect(must(await into.store.read({ name: 'share', input: {} })).changes).toBe(0)
  })

  test('changes that no rule knows are kept for a newer Sameday, and show nowhere', async () => {
    const [from, into] = [openIn(newFolder()), openIn(newFolder())]
    await organisation(from)
    const [head = ''] = gunzipSync(readFileSync(await save(from, 'good.sameday')))
      .toString()
      .split('\n')
    const path = join(into.folder, 'strange.sameday')
    const lines = [
      op('{"name":5}', { entity: 'unit', rowId: 'u' }),
      op('{"value":1}', { entity: "unit'; DROP TABLE op; --", seq: 2 }),
      op('{"cycle":"delivery","childId":"a","parentId":"a"}', {
        seq: 3,
        entity: 'link',
        rowId: 'delivery|b',
        kind: 'move'
      }),
      op('{}', { seq: 4, entity: 'impedimentEvent', kind: 'fact' })
    ]
    writeFileSync(path, sealed({ header: JSON.parse(head), lines }))
    const { applied } = await take(into, path)
    expect(applied.changed).toBe(4)
    const share = must(await into.store.read({ name: 'share', input: {} }))
    expect(share.waiting).toEqual([{ reason: 'unknown', count: 4, origin: 'mallory' }])
    expect(must(await into.store.read({ name: 'org', input: {} })).id).toEqual([])
  })

  test(`cut or damaged at ${places} places, it is refused or was not touched where it counts`, async () => {
    const whole = await goodFile()
    const into = openIn(newFolder())
    const path = join(into.folder, 'hostile.sameday')
    const random = randomFrom(places)
    for (let n = 0; n < places; n++) {
      const place = Math.floor(random() * whole.length)
      const bytes = n % 2 ? whole.subarray(0, place) : Buffer.from(whole)
      if (n % 2 === 0) bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8))
      writeFileSync(path, bytes)
      const answer = await into.store.previewHandoff({ path, job: 'j', at: at() })
      // A bit in the packing's own header (a time, a system) changes nothing that is packed.
      if (answer.ok) expect(gunzipSync(bytes)).toEqual(gunzipSync(whole))
      else expect(answer.problem.text.key).toMatch(/^problem\.handoff/)
    }
    expect(must(await into.store.read({ name: 'share', input: {} })).changes).toBe(0)
  }, 3_600_000)
})
