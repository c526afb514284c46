import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backlog, bring, cmd, examples, organisation, preview, problem, words } from './bringing'
import { at, must, newFolder, openIn } from './support'

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
      mirror: false,
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
      choices: { unitId: 'sos', order: null, mirror: false, columns: {}, dates: null, numbers: null },
      asLastTime: false
    })
    const mapping = { columns: { title: 0, effort: 1 }, dates: null, numbers: 'comma' } as const
    const choices = { unitId: 'one', order: true, mirror: false, ...mapping }
    const chosen = must(await store.chooseImport({ plan: first.plan, choices, job: cmd(), at: at() }))
    expect(chosen.said?.asLastTime).toBe(false)
    must(await store.applyImport({ plan: first.plan, job: cmd(), at: at() }))

    writeFileSync(file('two.csv'), `${headings.toUpperCase()}Zwei,"2.400"\n`)
    const next = await preview(store, file('two.csv'))
    expect([next.said, next.counts.add]).toEqual([
      { choices: { unitId: 'sos', order: null, mirror: false, ...mapping }, asLastTime: true },
      1
    ])
    await bring(store, file('two.csv'))
    expect((await backlog(store)).map(({ title, effort }) => [title, effort])).toEqual([['Zwei', 2400]])

    const { plan } = await preview(store, file('two.csv'))
    const afresh = { unitId: 'sos', order: null, mirror: false, columns: {}, dates: null, numbers: null }
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
      '\uFEFFtitle,effort,,,Sameday: Why it was skipped',
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
