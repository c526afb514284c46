import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type TableKind, tableFormats } from '../../shared/files/formats'
import { bring, cmd, organisation, preview } from './bringing'
import { at, must, newFolder, openIn } from './support'

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
