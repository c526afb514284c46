import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toBook } from '../../electron/export/book'
import type { Store } from '../../electron/store/api'
import type { Sheet } from '../../shared/files/cells'
import { type TableKind, tableFormats } from '../../shared/files/formats'
import type { OrgChange } from '../../shared/org/types'
import type { ProductChange } from '../../shared/product/types'
import { wordsFor } from '../../shared/words'
import { at, must, newFolder, openIn } from './support'

const words = wordsFor('en-GB')
const examples = (name: string) => join('resources/examples', name)

let count = 0
const cmd = () => `cmd-${++count}`

/** A team under a Scrum of Scrums under the executives. */
async function organisation() {
  const folder = newFolder()
  const { store } = openIn(folder)
  const org = async (change: OrgChange) => must(await store.changeOrg({ cmd: cmd(), at: at(), change }))
  const change = async (asked: ProductChange) =>
    must(await store.changeProduct({ cmd: cmd(), at: at(), change: asked }))
  const unit = (id: string, kind: 'team' | 'sos' | 'eat', parentId: string | null) =>
    org({ type: 'addUnit', id, name: `The ${id}`, kind, parentId, dailyTime: null })
  await unit('eat', 'eat', null)
  await unit('sos', 'sos', 'eat')
  await unit('one', 'team', 'sos')
  return { store, folder, org, change, file: (name: string) => join(folder, name) }
}

const looked = (store: Store, path: string, unitId: string | null = 'sos') =>
  store.previewImport({ path, unitId, job: cmd(), at: at() })
const preview = async (store: Store, path: string, unitId: string | null = 'sos') =>
  must(await looked(store, path, unitId))
const bring = async (store: Store, path: string, unitId = 'sos') => {
  const { plan } = await preview(store, path, unitId)
  return must(await store.applyImport({ plan, job: cmd(), at: at() }))
}
const backlog = async (store: Store, unitId = 'sos') =>
  must(await store.read({ name: 'backlog', input: { unitId, kind: 'product' } }))
const problem = async (store: Store, path: string, unitId: string | null = 'sos') => {
  const result = await looked(store, path, unitId)
  return result.ok ? 'It was read.' : words.tell(result.problem.text)
}

describe('a backlog from another tool', () => {
  test.each([
    ['backlog-from-jira.csv', 7],
    ['backlog-from-azure-devops.csv', 6],
    ['backlog-from-linear.csv', 5],
    ['backlog.csv', 3]
  ])('%s goes in as one step, is the same the second time, and goes and comes again', async (name, items) => {
    const { store } = await organisation()
    const path = examples(name)
    const { step } = await bring(store, path)
    const made = await backlog(store)
    expect(made.length).toBe(items)
    const again = await preview(store, path)
    expect([again.counts.add, again.counts.update, again.counts.same]).toEqual([0, 0, items])
    expect(await bring(store, path)).toMatchObject({ changed: 0, step: null })
    must(await store.undoStep({ step: step ?? '', at: at() }))
    expect(await backlog(store)).toEqual([])
    await bring(store, path)
    expect(await backlog(store)).toEqual(made)
  })

  test('what somebody changed here since is what the other tool changes back, and nothing else', async () => {
    const { store, change } = await organisation()
    await bring(store, examples('backlog-from-linear.csv'))
    await change({ type: 'editItem', id: 'linear:HAR-13', patch: { effort: 8, value: 20 } })
    expect((await preview(store, examples('backlog-from-linear.csv'))).counts).toMatchObject({
      update: 1,
      same: 4
    })
    await bring(store, examples('backlog-from-linear.csv'))
    const item = (await backlog(store)).find(({ id }) => id === 'linear:HAR-13')
    expect([item?.effort, item?.value]).toEqual([3, 20])
  })

  test('a killed item is not raised from the dead, and an agreed order hears of what came', async () => {
    const { store, change } = await organisation()
    await bring(store, examples('backlog-from-linear.csv'))
    await change({ type: 'editItem', id: 'linear:HAR-12', patch: { state: 'killed' } })
    const again = await preview(store, examples('backlog-from-linear.csv'))
    expect(again.counts).toMatchObject({ update: 0, same: 5 })
    const order = (await backlog(store)).map(({ id }) => id)
    const agreed = { id: 'agreed', cmd: 'agreed', at: { ...at() }, session: null, unit: 'sos' }
    const patch = { ...agreed, type: 'orderAgreed', order, votes: [] }
    const draft = { entity: 'productEvent', rowId: 'agreed', kind: 'fact', patch } as const
    must(await store.write({ batch: 'agreed', drafts: [draft], label: null, at: at() }))
    await bring(store, examples('backlog.csv'))
    const room = must(await store.read({ name: 'productRoom', input: { unitId: 'sos' } }))
    expect(room.outside.map(({ what, title, to }) => [what, title, to])).toEqual([
      ['imported', 'backlog.csv', 3]
    ])
    await change({ type: 'setFreeze', unitId: 'sos', mode: 'strict' })
    const strict = await preview(store, examples('backlog-from-jira.csv'))
    expect(strict.asked?.refused?.text.key).toBe('problem.rule.frozen')
    const applied = await store.applyImport({ plan: strict.plan, job: cmd(), at: at() })
    expect(applied.ok).toBe(false)
    expect((await backlog(store)).length).toBe(8)
  })

  test('whose it is, its columns and its order are chosen before it goes in', async () => {
    const { store, file } = await organisation()
    writeFileSync(file('list.csv'), 'Was,Punkte\nEins,3\nZwei,5\n')
    const { plan, asked } = await preview(store, file('list.csv'))
    expect(asked?.needsTitle).toBe(true)
    const choices = {
      unitId: 'one',
      order: null,
      dates: null,
      numbers: null,
      columns: { title: 0, effort: 1 }
    }
    const chosen = must(await store.chooseImport({ plan, choices, job: cmd(), at: at() }))
    expect([chosen.plan, chosen.counts.add, words.tell(chosen.holds)]).toEqual([
      plan,
      2,
      '2 rows in the file, for the backlog of The one'
    ])
    must(await store.applyImport({ plan, job: cmd(), at: at() }))
    expect((await backlog(store, 'one')).map(({ title, effort }) => [title, effort])).toEqual([
      ['Eins', 3],
      ['Zwei', 5]
    ])
    expect(await backlog(store)).toEqual([])
  })

  test('how a table was read is remembered for the next of the same headings, and can be forgotten', async () => {
    const { store, file } = await organisation()
    const headings = 'Was,Punkte\n'
    writeFileSync(file('one.csv'), `${headings}Eins,"1.200"\n`)
    const first = await preview(store, file('one.csv'))
    expect(first.said).toEqual({
      choices: { unitId: 'sos', order: null, columns: {}, dates: null, numbers: null },
      asLastTime: false
    })
    const mapping = { columns: { title: 0, effort: 1 }, dates: null, numbers: 'comma' } as const
    const choices = { unitId: 'one', order: true, ...mapping }
    const chosen = must(await store.chooseImport({ plan: first.plan, choices, job: cmd(), at: at() }))
    expect(chosen.said?.asLastTime).toBe(false)
    must(await store.applyImport({ plan: first.plan, job: cmd(), at: at() }))

    writeFileSync(file('two.csv'), `${headings.toUpperCase()}Zwei,"2.400"\n`)
    const next = await preview(store, file('two.csv'))
    expect([next.said, next.counts.add]).toEqual([
      { choices: { unitId: 'sos', order: null, ...mapping }, asLastTime: true },
      1
    ])
    await bring(store, file('two.csv'))
    expect((await backlog(store)).map(({ title, effort }) => [title, effort])).toEqual([['Zwei', 2400]])

    const { plan } = await preview(store, file('two.csv'))
    const afresh = { unitId: 'sos', order: null, columns: {}, dates: null, numbers: null }
    const guessed = must(await store.chooseImport({ plan, choices: afresh, job: cmd(), at: at() }))
    expect([guessed.asked?.needsTitle, guessed.said?.asLastTime]).toEqual([true, false])
    writeFileSync(file('other.csv'), 'Was,Punkte,Wer\nDrei,3,Mio\n')
    expect((await preview(store, file('other.csv'))).said?.asLastTime).toBe(false)
  })

  test('rows that stay out are saved with why, and come in once they are mended', async () => {
    const { store, file } = await organisation()
    writeFileSync(file('torn.csv'), 'title,effort\nWhole,1\n,2\n"=1+1 ""x""",2 3,4,5\n')
    const saved = async (plan: string) => {
      const path = file('skipped.csv')
      must(await store.saveSkipped({ plan, locale: 'en-GB', path }))
      return readFileSync(path, 'utf8')
    }
    const expected = [
      '\uFEFFtitle,effort,,,Why it was skipped',
      ',2,,,Line 3: It has no title.',
      `"'=1+1 ""x""",2 3,4,5,"Line 4: It has 4 cells, but there are only 2 columns."`,
      ''
    ].join('\r\n')
    const { plan, counts } = await preview(store, file('torn.csv'))
    expect(counts).toMatchObject({ add: 1, skip: 2 })
    expect(await saved(plan)).toBe(expected)
    must(await store.applyImport({ plan, job: cmd(), at: at() }))
    expect(await saved(plan)).toBe(expected)
    writeFileSync(file('mended.csv'), expected.replace(',2,,', 'Second,2,,'))
    expect((await preview(store, file('mended.csv'))).counts).toMatchObject({ add: 2, skip: 0 })

    writeFileSync(file('org.csv'), 'unit_id,unit_name,unit_kind\nx,,team\ny,Y,team\n')
    const org = await preview(store, file('org.csv'))
    expect(await saved(org.plan)).toContain('\r\nx,,team,Line 2: x has no name.\r\n')
    const gone = await store.saveSkipped({ plan: 'gone', locale: 'de', path: file('x.csv') })
    expect(gone.ok ? '' : words.tell(gone.problem.text)).toBe('That preview is no longer here.')
  })

  test('damaged rows are told by their lines and left out; a cancelled look leaves nothing', async () => {
    const { store, file } = await organisation()
    writeFileSync(file('torn.csv'), 'title,effort\nWhole,1\nTorn,"2" 3\nToo wide,1,2,3\nWhole again,x\n')
    const torn = await preview(store, file('torn.csv'))
    expect(torn.problems.map(({ line, message }) => `${line}: ${words.tell(message)}`)).toEqual([
      '3: A quotation mark opens in this row and does not close where its cell ends.',
      '4: It has 4 cells, but there are only 2 columns.',
      '5: “x” is no number; Whole again goes in without it.'
    ])
    expect(torn.counts).toEqual({ add: 2, update: 0, same: 0, skip: 2 })

    const running = store.previewImport({
      path: examples('backlog.csv'),
      unitId: 'sos',
      job: 'stop',
      at: at()
    })
    await store.cancel({ job: 'stop' })
    const stopped = await running
    expect(stopped.ok ? 'done' : stopped.problem.kind).toBe('cancelled')
  })

  test('an organisation whose headings are not whole is not taken for one', async () => {
    const { store, file } = await organisation()
    writeFileSync(file('org.csv'), 'unit_id,unit_name\na,Alpha\n')
    expect(await problem(store, file('org.csv'))).toBe(
      'org.csv has no heading row that Sameday knows: unit_kind is missing.'
    )
  })

  test('without a unit to belong to it says what to do first', async () => {
    const { store } = openIn(newFolder())
    expect(await problem(store, examples('backlog-from-jira.csv'), null)).toBe(
      'backlog-from-jira.csv holds something of the product side, but there is no unit yet that it could belong to.'
    )
  })
})

describe('spreadsheets', () => {
  const sheet = (rows: Sheet['rows']): Sheet => ({ name: 'Sheet', rows })
  const rowsOf = (name: string) =>
    readFileSync(examples(name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(','))

  test.each(['xlsx', 'ods'] as const)('an organisation and a backlog come in as %s too', async (format) => {
    const { store, file } = await organisation()
    const title = sheet([['About this file'], ['Written by hand']])
    const units = sheet([
      ['unit_id', 'unit_name', 'unit_kind', 'parent_id'],
      ['two', '=Two', 'team', 'sos']
    ])
    writeFileSync(file(`org.${format}`), await toBook([title, units], format))
    await bring(store, file(`org.${format}`))
    const org = must(await store.read({ name: 'org', input: {} }))
    expect(org.name).toContain('=Two')
    writeFileSync(file(`backlog.${format}`), await toBook([sheet(rowsOf('backlog.csv'))], format))
    await bring(store, file(`backlog.${format}`))
    expect((await backlog(store)).map(({ title, value }) => [title, value])).toEqual([
      ['Open the second pier', 40],
      ['Night fares', 20],
      ['One card for all ferries', 35]
    ])
  })

  test('a date is a date and a time a time, whatever the spreadsheet shows them as', async () => {
    const { store, file } = await organisation()
    const { utils, write } = await import('@e965/xlsx')
    const page = utils.aoa_to_sheet([
      ['title', 'effort', 'ends'],
      ['Pier', 3, 46_081],
      ['Ferry', 5, 20_260_315]
    ])
    page.C2.z = 'd/m/yy'
    // No date, though its cell is to show one: the rest of the file comes in all the same.
    page.C3.z = 'yyyy-mm-dd'
    const book = utils.book_new()
    utils.book_append_sheet(book, page, 'Sheet')
    writeFileSync(file('dates.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }))
    await bring(store, file('dates.xlsx'))
    expect((await backlog(store)).map(({ title, ends }) => [title, ends])).toEqual([
      ['Pier', '2026-02-28'],
      ['Ferry', null]
    ])
  })

  test('a number is the number it is, and one that is written as text is asked about', async () => {
    const { store, file } = await organisation()
    const page = sheet([
      ['title', 'effort', 'value'],
      ['Pier', 1.125, 3.5],
      ['Ferry', 2, '1.200']
    ])
    writeFileSync(file('numbers.xlsx'), await toBook([page], 'xlsx'))
    const { asked } = await preview(store, file('numbers.xlsx'))
    expect(asked?.numbers).toEqual({ sample: '1.200', sign: null })
    await bring(store, file('numbers.xlsx'))
    expect((await backlog(store)).map(({ effort, value }) => [effort, value])).toEqual([
      [1.125, 3.5],
      [2, null]
    ])
  })

  test('one that blows up when it is unpacked is refused before it is, and a damaged one says so', async () => {
    const { store, file } = await organisation()
    const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 'a'))
    writeFileSync(file('bomb.xlsx'), archive('xl/worksheets/sheet1.xml', packed))
    expect(await problem(store, file('bomb.xlsx'))).toBe(
      'bomb.xlsx would unpack to more than a hundred times its size, as no real spreadsheet does. It was not opened.'
    )
    const whole = await toBook(
      [
        sheet([
          ['title', 'value'],
          ['Pier', 1]
        ])
      ],
      'xlsx'
    )
    for (const [name, bytes] of [
      ['half.xlsx', whole.subarray(0, whole.length / 2)],
      ['start.ods', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
      ['other.xlsx', archive('picture.txt', deflateRawSync(Buffer.from('hello')))]
    ] as const) {
      writeFileSync(file(name), bytes)
      expect(await problem(store, file(name))).toBe(`${name} is damaged, locked, or no spreadsheet.`)
    }
  })
})

/** A ZIP archive of one part that says it is small. */
function archive(name: string, packed: Buffer): Buffer {
  const path = Buffer.from(name)
  const about = Buffer.alloc(26)
  about.writeUInt16LE(20, 0)
  about.writeUInt16LE(8, 4)
  about.writeUInt32LE(packed.length, 14)
  about.writeUInt32LE(1000, 18)
  about.writeUInt16LE(path.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, path, packed])
  const entry = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    about,
    Buffer.alloc(14),
    path
  ])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(entry.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, entry, Buffer.from('PK\u0005\u0006'), end])
}

describe('what goes out comes in again as the same', () => {
  /** A workspace with a bit of everything, some of it meant to be taken for something else. */
  async function lived() {
    const made = await organisation()
    const { org, change } = made
    await org({
      type: 'editUnit',
      id: 'one',
      patch: {
        name: '=1+1, "Ltd"',
        goal: '-5 % on the 1st',
        timeZone: 'Europe/Berlin',
        calendar: { days: [1, 2, 4], from: '08:00', to: '16:30', off: ['2026-12-24', '2026-12-25'] },
        ageSteps: { warnHours: 2.5, staleHours: 6 }
      }
    })
    await org({ type: 'addMember', unitId: 'one', personId: 'p', personName: '@Mona', role: 'po' })
    await change({ type: 'addGoal', id: 'g', unitId: 'eat', title: '+Reach', why: 'a\nb', serves: null })
    await change({ type: 'addGoal', id: 'h', unitId: 'one', title: 'Serve', why: '', serves: 'g' })
    const item = {
      type: 'addItem',
      unitId: 'sos',
      kind: 'product',
      owner: '',
      value: null,
      effort: null
    } as const
    await change({ ...item, id: 'a', title: '=HYPERLINK("x")', why: "'=quoted\nand more" })
    await change({ ...item, id: 'b', title: "'+already marked", why: '- x\n\ty', value: 0.1, effort: -2 })
    await change({
      ...item,
      id: 'c',
      title: 'مرفأ 🚢; two',
      why: '',
      parentId: 'a',
      goalId: 'g',
      dependsOn: ['a', 'b'],
      units: ['one', 'sos'],
      starts: '2026-03-01',
      ends: '2026-04-05',
      budget: 1234.5,
      risk: 3
    })
    await change({ type: 'editItem', id: 'b', patch: { state: 'killed' } })
    await change({ type: 'planSprints', unitId: 'sos', number: 7, starts: '2026-03-02', days: 14, count: 2 })
    const metric = { name: '-Speed', category: 'own', better: 'down', measure: '%', target: 1.5 } as const
    await change({
      type: 'addMetrics',
      unitId: 'sos',
      metrics: [
        { ...metric, id: 'm' },
        { ...metric, id: 'n', name: 'Bare' }
      ]
    })
    const [first] = must(await made.store.read({ name: 'sprints', input: { unitId: 'sos' } })).sprints
    const readings = [{ metricId: 'm', value: 2.25, people: null }]
    await change({
      type: 'setReadings',
      unitId: 'sos',
      sprintId: first?.id ?? null,
      day: '2026-03-20',
      readings
    })
    await change({ type: 'setReadings', unitId: 'sos', sprintId: null, day: '2026-05-01', readings })
    return made
  }

  const kinds: readonly [TableKind, string][] = [
    ['organisation', 'sos'],
    ['goals', 'eat'],
    ['backlog', 'sos'],
    ['figures', 'sos']
  ]

  test.each(tableFormats)(
    'as %s: into the same workspace it changes nothing, into an empty one it makes it',
    async (format) => {
      const { store, file } = await lived()
      const { store: other } = openIn(newFolder())
      for (const [kind, unitId] of kinds) {
        const path = file(`${kind}.${format}`)
        must(await store.exportTable({ kind, unitId, format, path, at: at() }))
        const again = await preview(store, path)
        expect([kind, again.problems, again.counts.add + again.counts.update + again.counts.skip]).toEqual([
          kind,
          [],
          0
        ])
        expect(again.counts.same).toBeGreaterThan(0)

        if (kind === 'figures') {
          const plan = {
            type: 'planSprints',
            unitId: 'sos',
            number: 7,
            starts: '2026-03-02',
            days: 14,
            count: 2
          } as const
          must(await other.changeProduct({ cmd: cmd(), at: at(), change: plan }))
        }
        await bring(other, path, unitId)
        const copy = file(`copy.${format}`)
        must(await other.exportTable({ kind, unitId, format: 'csv', path: copy, at: at() }))
        must(await store.exportTable({ kind, unitId, format: 'csv', path, at: at() }))
        expect(readFileSync(copy, 'utf8')).toBe(readFileSync(path, 'utf8'))
      }
    }
  )

  test('what a spreadsheet would take for a formula is text in all of them', async () => {
    const { store, file } = await lived()
    const csv = file('backlog.csv')
    must(await store.exportTable({ kind: 'backlog', unitId: 'sos', format: 'csv', path: csv, at: at() }))
    expect(readFileSync(csv, 'utf8')).toContain(`,"'=HYPERLINK(""x"")",`)
    const { read } = await import('@e965/xlsx')
    for (const format of ['xlsx', 'ods'] as const) {
      const path = file(`backlog.${format}`)
      must(await store.exportTable({ kind: 'backlog', unitId: 'sos', format, path, at: at() }))
      const { Sheets } = read(readFileSync(path), { dense: true, cellFormula: true })
      const cells = Object.values(Sheets).flatMap((page) => (page['!data'] ?? []).flat())
      expect(cells.find((cell) => cell?.v === '=HYPERLINK("x")')?.t).toBe('s')
      expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([])
    }
  })
})
