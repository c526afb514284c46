import { createHash, generateKeyPairSync, randomBytes, randomUUID, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { ImpedimentCommand } from '../../shared/impediment/types'
import { randomFrom } from '../../shared/sample/chance'
import type { Json } from '../../shared/sync/op'
import { at, must, newFolder, type Opened, openIn } from '../store/support'

const fields = {
  title: 'Certificates expire',
  blocked: 'Signing',
  effect: 'No release',
  ask: 'A new one by Friday',
  tried: '',
  owner: '',
  neededBy: null,
  confidential: false
}

async function save(from: Opened, name: string, includeConfidential = false): Promise<string> {
  const path = join(from.folder, name)
  must(await from.store.writeHandoff({ path, includeConfidential, at: at() }))
  return path
}

async function take(into: Opened, path: string) {
  const preview = must(await into.store.previewHandoff({ path, job: 'j', at: at() }))
  const applied = must(await into.store.applyHandoff({ plan: preview.plan, job: 'j', at: at() }))
  return { preview, applied }
}

async function organisation(laptop: Opened): Promise<void> {
  const unit = (id: string, kind: 'team' | 'sos' | 'eat', parentId: string | null) =>
    laptop.store.changeOrg({
      cmd: `add ${id}`,
      change: { type: 'addUnit', id, name: id, kind, parentId, dailyTime: '09:00' },
      at: at()
    })
  must(await unit('eat', 'eat', null))
  must(await unit('core', 'sos', 'eat'))
  must(await unit('team', 'team', 'core'))
}

let commands = 0
const act = async (laptop: Opened, command: ImpedimentCommand) =>
  must(await laptop.store.doImpediment({ cmd: `do ${commands++}`, command, at: at(commands) }))

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
    const about = (id: string) => ({ id, session: 's', cmd: id, at: { ...at() } })
    const opened = {
      ...about('opened'),
      type: 'opened',
      kind: 'metaScrum',
      unit: 'eat',
      unitName: 'eat',
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

  test('a file that cannot be written says so and leaves nothing behind', async () => {
    const from = openIn(newFolder())
    await organisation(from)
    const path = join(from.folder, 'no', 'such', 'folder.sameday')
    const answer = await from.store.writeHandoff({ path, includeConfidential: false, at: at() })
    expect(answer).toMatchObject({ ok: false, problem: { text: { key: 'problem.fileNotWritten' } } })
  })
})

/** A file taken apart, so that a hostile one can be put together. */
interface Parts {
  readonly header: Record<string, Json>
  readonly lines: readonly string[]
}

const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
})

/** Signs with a key of the attacker's own: a valid file as far as its form goes. */
function sealed({ header, lines }: Parts, change: Record<string, Json> = {}): Buffer {
  const body = lines.map((line) => `${line}\n`).join('')
  const { signature: _, ...rest } = {
    ...header,
    counts: { ops: lines.length, withheld: 0 },
    bytes: Buffer.byteLength(body),
    sha256: createHash('sha256').update(body).digest('hex'),
    publicKey,
    ...change
  } as Record<string, Json>
  const signature = sign(null, Buffer.from(JSON.stringify(rest)), privateKey).toString('base64')
  return gzipSync(`${JSON.stringify({ ...rest, signature })}\n${body}`)
}

const op = (patch: string, more: Record<string, Json> = {}) =>
  JSON.stringify({
    origin: 'mallory',
    seq: 1,
    hlc: 1,
    entity: 'setting',
    rowId: 'x',
    kind: 'set',
    patch: 'PATCH',
    ...more
  }).replace('"PATCH"', patch)

type Attack = readonly [name: string, key: string, make: (whole: Buffer, parts: Parts) => Buffer]

const lineAttack = (name: string, line: string): Attack => [
  name,
  'problem.handoffDamaged',
  (_, parts) => sealed({ ...parts, lines: [line] })
]

const attacks: readonly Attack[] = [
  ['no bytes at all', 'problem.handoffEmpty', () => Buffer.alloc(0)],
  ['plain text', 'problem.handoffNotOne', () => Buffer.from('unit_id,unit_name\n')],
  ['a zip file', 'problem.handoffNotOne', () => Buffer.from('PK\u0003\u0004 not really')],
  ['a database', 'problem.handoffNotOne', () => Buffer.from(`SQLite format 3\0${'\0'.repeat(84)}`)],
  ['zeros', 'problem.handoffNotOne', () => Buffer.alloc(4096)],
  ['gzip of nothing', 'problem.handoffNotOne', () => gzipSync('')],
  ['gzip of another JSON', 'problem.handoffNotOne', () => gzipSync('{"format":"zip"}\n')],
  ['gzip of no JSON', 'problem.handoffNotOne', () => gzipSync('hello\n')],
  [
    'UTF-16',
    'problem.handoffNotOne',
    (whole) => gzipSync(Buffer.from(gunzipSync(whole).toString(), 'utf16le'))
  ],
  ['a header that is a list', 'problem.handoffNotOne', () => gzipSync('[]\n')],
  [
    'a header without its fields',
    'problem.handoffDamaged',
    () => gzipSync('{"format":"sameday","oldestReader":1}\n')
  ],
  ['a header with no line end', 'problem.handoffCut', () => gzipSync('{"format":"sameday"')],
  ['a newer major version', 'problem.handoffNewer', (_, parts) => sealed(parts, { oldestReader: 3 })],
  [
    'a signature by nobody',
    'problem.handoffTampered',
    (_, { header, lines }) =>
      gzipSync(`${JSON.stringify({ ...header, signature: 'AAAA' })}\n${lines.join('\n')}\n`)
  ],
  ['a key that is none', 'problem.handoffTampered', (_, parts) => sealed(parts, { publicKey: 'key' })],
  [
    'another sender in the header',
    'problem.handoffTampered',
    (_, { header, lines }) =>
      gzipSync(`${JSON.stringify({ ...header, laptop: 'The CEO' })}\n${lines.join('\n')}\n`)
  ],
  [
    'a changed change',
    'problem.handoffTampered',
    (_, { header, lines }) =>
      gzipSync(`${JSON.stringify(header)}\n${lines.join('\n').replace('core', 'corr')}\n`)
  ],
  [
    'a change too many',
    'problem.handoffTampered',
    (_, { header, lines }) => gzipSync(`${JSON.stringify(header)}\n${[...lines, op('{}')].join('\n')}\n`)
  ],
  [
    'a change too few',
    'problem.handoffCut',
    (_, { header, lines }) => gzipSync(`${JSON.stringify(header)}\n${lines.slice(1).join('\n')}\n`)
  ],
  [
    'changes in another order',
    'problem.handoffTampered',
    (_, { header, lines }) => gzipSync(`${JSON.stringify(header)}\n${[...lines].reverse().join('\n')}\n`)
  ],
  [
    'a last line cut short',
    'problem.handoffCut',
    (_, { header, lines }) => gzipSync(`${JSON.stringify(header)}\n${lines.join('\n').slice(0, -10)}`)
  ],
  ['a file cut in the middle', 'problem.handoffCut', (whole) => whole.subarray(0, whole.length - 40)],
  ['a file cut in its last bytes', 'problem.handoffCut', (whole) => whole.subarray(0, whole.length - 4)],
  [
    'a damaged middle',
    'problem.handoffDamaged',
    (whole) => {
      const copy = Buffer.from(whole)
      copy.fill(0xff, whole.length - 60, whole.length - 40)
      return copy
    }
  ],
  ['bytes behind the end', 'problem.handoffDamaged', (whole) => Buffer.concat([whole, Buffer.from('extra')])],
  ['a bomb of zeros', 'problem.handoffTooLarge', () => gzipSync(Buffer.alloc(40 * 1024 * 1024))],
  [
    'a bomb behind a good header',
    'problem.handoffTooLarge',
    (_, { header }) =>
      gzipSync(
        Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), Buffer.alloc(40 * 1024 * 1024, 32)])
      )
  ],
  [
    'a line without end',
    'problem.handoffTooLarge',
    (_, parts) =>
      sealed({ ...parts, lines: [op(JSON.stringify({ value: randomBytes(13_000_000).toString('base64') }))] })
  ],
  [
    'a promise of more than fits',
    'problem.handoffTooLarge',
    (_, parts) => sealed(parts, { bytes: 1024 * 1024 * 1024 })
  ],
  lineAttack('a line that is no JSON', '{"origin":'),
  lineAttack('an empty line', ''),
  lineAttack('a line that is a list', '[1,2,3]'),
  lineAttack('a line that is null', 'null'),
  lineAttack('a change with a field too many', op('{}', { more: 1 })),
  lineAttack('a change of no kind', op('{}', { kind: 'drop' })),
  lineAttack('a change number of zero', op('{}', { seq: 0 })),
  lineAttack('a change number below zero', op('{}', { seq: -1 })),
  lineAttack('a change number with a fraction', op('{}', { seq: 1.5 })),
  lineAttack(
    'a change number beyond what counts exactly',
    op('{}').replace('"seq":1', '"seq":9007199254740993')
  ),
  lineAttack('a stamp beyond what counts exactly', op('{}').replace('"hlc":1', '"hlc":1e300')),
  lineAttack('a number that is infinite', op('{"value":1e999}')),
  lineAttack('NaN', op('{"value":NaN}')),
  lineAttack('half a character', op('{"value":"\\ud800"}')),
  lineAttack('a character that ends strings in C', op('{"value":"a\\u0000b"}')),
  lineAttack('__proto__', op('{"__proto__":{"admin":true}}')),
  lineAttack('constructor', op('{"value":{"constructor":{"prototype":1}}}')),
  lineAttack('ten thousand levels', op(`{"value":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)),
  lineAttack('a patch that is a list', op('[]')),
  lineAttack('an origin that is a number', op('{}', { origin: 7 })),
  lineAttack('an origin of a kilobyte', op('{}', { origin: 'x'.repeat(1024) })),
  lineAttack('an empty row id', op('{}', { rowId: '' }))
]

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
