import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readOrganisation } from '../../electron/import/organisation'
import { type ImportPlan, planImport } from '../../shared/org/import-plan'
import { type CurrentOrg, type CurrentUnit, emptyOrg } from '../../shared/org/import-units'
import type { Draft } from '../../shared/sync/op'
import { wordsFor } from '../../shared/words'
import { makeOrg, orgCsv } from '../support/generate'

const header = 'unit_id,unit_name,unit_kind,parent_id,role,person_id,person_name,daily_time'
const words = wordsFor('en-GB')

function rowsOf(csv: string) {
  const reading = readOrganisation(new TextEncoder().encode(csv), 'org.csv')
  for (;;) {
    const step = reading.next()
    if (!step.done) continue
    if (!step.value.ok) throw new Error(words.tell(step.value.problem.text))
    return step.value.value.rows
  }
}
const plan = (lines: readonly string[], current = emptyOrg) =>
  planImport(rowsOf([header, ...lines].join('\n')), current)
const said = ({ problems }: ImportPlan) =>
  problems.map(({ line, message }) => `${line}: ${words.tell(message)}`)

/** What an organisation is after drafts: the write path in miniature. */
function applied(drafts: readonly Draft[], before = emptyOrg): CurrentOrg {
  const units = new Map(before.units)
  const personNames = new Map(before.personNames)
  const memberships = new Set(before.memberships)
  for (const { entity, rowId, patch } of drafts) {
    const id = entity === 'link' ? String(patch.childId) : rowId
    const unit = units.get(id) ?? ({ id, deliveryParent: null } as CurrentUnit)
    if (entity === 'unit') units.set(id, { ...unit, ...patch })
    if (entity === 'link') units.set(id, { ...unit, deliveryParent: patch.parentId as string | null })
    if (entity === 'person') personNames.set(rowId, String(patch.name))
    if (entity === 'membership') memberships.add(rowId)
  }
  return { units, personNames, memberships }
}

const small = [
  'top,Board,eat,,,,,09:30',
  'pay,Payments,sos,top,,,,09:00',
  'led,Ledger,team,pay,sm,p1,Wanja Oyelaran,8:45',
  'led,,,,member,p2,Aiko Sato,',
  'pay,,,,cpo,,,'
]

test('a file of units and roles becomes registers, links and memberships, and a missing person is nobody yet', () => {
  expect(plan(small)).toEqual({
    counts: { add: 4, update: 0, same: 1, skip: 0 },
    skipped: [],
    units: 3,
    people: 2,
    memberships: 2,
    problems: [],
    sample: [
      { line: 2, action: 'add', text: 'Board · eat' },
      { line: 3, action: 'add', text: 'Payments · sos · top' },
      { line: 4, action: 'add', text: 'Ledger · team · pay' },
      { line: 5, action: 'add', text: 'Aiko Sato · member · led' },
      { line: 6, action: 'same', text: 'cpo · pay' }
    ],
    drafts: [
      ...unitDrafts('top', 'Board', 'eat', '09:30', null),
      ...unitDrafts('pay', 'Payments', 'sos', '09:00', 'top'),
      ...unitDrafts('led', 'Ledger', 'team', '08:45', 'pay'),
      { entity: 'person', rowId: 'p1', kind: 'set', patch: { name: 'Wanja Oyelaran', removed: false } },
      {
        entity: 'membership',
        rowId: 'led|p1|sm',
        kind: 'set',
        patch: { unitId: 'led', personId: 'p1', role: 'sm', removed: false }
      },
      { entity: 'person', rowId: 'p2', kind: 'set', patch: { name: 'Aiko Sato', removed: false } },
      {
        entity: 'membership',
        rowId: 'led|p2|member',
        kind: 'set',
        patch: { unitId: 'led', personId: 'p2', role: 'member', removed: false }
      }
    ]
  })
})

const unitDrafts = (id: string, name: string, kind: string, dailyTime: string, parentId: string | null) => [
  {
    entity: 'unit',
    rowId: id,
    kind: 'set',
    patch: { name, kind, dailyTime, shortName: '', goal: '', removed: false }
  },
  {
    entity: 'link',
    rowId: `delivery|${id}`,
    kind: 'move',
    patch: { cycle: 'delivery', childId: id, parentId }
  }
]

test('the same file again changes nothing', () => {
  const again = plan(small, applied(plan(small).drafts))
  expect(again.counts).toEqual({ add: 0, update: 0, same: 5, skip: 0 })
  expect(again.drafts).toEqual([])
})

test('an edited file updates what it says and leaves alone what it leaves empty or out', () => {
  const current = applied(plan(small).drafts)
  const edited = plan(['led,Ledger & Settlement,team,top,,,,', 'led,,,,member,p2,Aiko Satō,'], current)
  expect(edited.counts).toEqual({ add: 0, update: 2, same: 0, skip: 0 })
  expect(edited.drafts).toEqual([
    { entity: 'unit', rowId: 'led', kind: 'set', patch: { name: 'Ledger & Settlement' } },
    {
      entity: 'link',
      rowId: 'delivery|led',
      kind: 'move',
      patch: { cycle: 'delivery', childId: 'led', parentId: 'top' }
    },
    { entity: 'person', rowId: 'p2', kind: 'set', patch: { name: 'Aiko Satō' } }
  ])
})

test('a unit somebody removed comes back when the file still has it', () => {
  const current = applied(plan(small).drafts)
  const led = current.units.get('led')
  if (!led) throw new Error('no ledger')
  const without = { ...current, units: new Map(current.units).set('led', { ...led, removed: true }) }
  const back = plan(small, without)
  expect(back.counts).toEqual({ add: 1, update: 0, same: 4, skip: 0 })
  expect(back.drafts.map(({ entity, rowId }) => [entity, rowId])).toEqual([['unit', 'led']])
})

describe('what is wrong is left out with its line, and the rest goes in', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], number])[] = [
    ['an unknown parent', ['x,X,team,nowhere,,,,'], ['7: There is no unit “nowhere” to stand under.'], 1],
    [
      'what stands under a unit that was left out',
      ['x,X,sos,nowhere,,,,', 'y,Y,team,x,,,,', 'y,,,,sm,p9,Nia Obi,'],
      [
        '7: There is no unit “nowhere” to stand under.',
        '8: X, which it stands under, was left out (line 7).',
        '9: There is no unit “y” to belong to.'
      ],
      3
    ],
    [
      'a circle',
      ['a,A,sos,c,,,,', 'b,B,sos,a,,,,', 'c,C,sos,b,,,,'],
      [
        '7: These units stand under each other in a circle: A → C → B → A.',
        '8: These units stand under each other in a circle: B → A → C → B.',
        '9: These units stand under each other in a circle: C → B → A → C.'
      ],
      3
    ],
    [
      'a unit under itself',
      ['a,A,sos,a,,,,'],
      ['7: These units stand under each other in a circle: A → A.'],
      1
    ],
    ['an id that is there already', ['led,Other,team,pay,,,,'], ['7: “led” is there already, on line 4.'], 1],
    ['a missing name', ['n,,team,pay,,,,'], ['7: n has no name.'], 1],
    ['a missing unit id', [',Nameless,team,pay,,,,'], ['7: There is no unit_id.'], 1],
    [
      'a second top',
      ['top2,Other board,eat,,,,,'],
      ['7: Other board would be a second top: Board is at the top.'],
      1
    ],
    [
      'a second root',
      ['r,Rest,sos,,,,,'],
      ['7: Rest stands under nobody, which makes two roots: Board is at the top.'],
      1
    ],
    [
      'an unknown role',
      ['led,,,,wizard,p9,Nia Obi,'],
      ['7: “wizard” is no role: member, sm, po, sosm, cpo or stakeholder.'],
      1
    ],
    ['an unknown kind', ['t,Tribe,tribe,top,,,,'], ['7: “tribe” is no kind of unit: team, sos or eat.'], 1],
    ['a role in an unknown unit', ['zzz,,,,sm,p9,Nia Obi,'], ['7: There is no unit “zzz” to belong to.'], 1],
    ['a person without a name', ['led,,,,member,p9,,'], ['7: p9 has no name.'], 1],
    ['neither kind nor role', ['led,Ledger,,,,,,'], ['7: It has neither a unit_kind nor a role.'], 1],
    [
      'a name of more than 200 characters',
      [`l,${'n'.repeat(201)},team,pay,,,,`],
      [`7: “${'n'.repeat(39)}…” is longer than 200 characters.`],
      1
    ],
    [
      'a control character',
      ['c,Bell\u0007,team,pay,,,,'],
      ['7: “Bell�” contains characters that cannot be shown.'],
      1
    ],
    [
      'a row wider than the heading',
      ['w,Ledger, again,team,pay,,,,09:00'],
      ['7: It has 9 cells, but there are only 8 columns.'],
      1
    ],
    [
      'a time that is none, but not its unit',
      ['t,Late,team,pay,,,,25:10'],
      ['7: “25:10” is no time of day like 09:00; Late goes in without one.'],
      0
    ]
  ]
  test.each(cases)('%s', (_name, lines, sentences, skipped) => {
    const made = plan([...small, ...lines])
    expect(said(made)).toEqual(sentences)
    expect(made.counts.skip).toBe(skipped)
    expect(made.drafts.slice(0, 10)).toEqual(plan(small).drafts)
  })
})

test('text that looks like a formula is kept as text', () => {
  const made = plan(['f,=HYPERLINK(1),team,,,,,'])
  expect(made.problems).toEqual([])
  expect(made.drafts[0]?.patch.name).toBe('=HYPERLINK(1)')
})

test('a list of teams without anybody above them stands as it is', () => {
  expect(plan(['a,A,team,,,,,', 'b,B,team,,,,,']).counts).toEqual({ add: 2, update: 0, same: 0, skip: 0 })
})

test('a file that would put a unit under one of its own units is stopped at the rows that do', () => {
  const current = applied(plan(small).drafts)
  const made = plan(['pay,Payments,sos,led,,,,'], current)
  expect(said(made)).toEqual([
    '2: These units stand under each other in a circle: Payments → Ledger → Payments.'
  ])
  expect(made.drafts).toEqual([])
})

test('a file of the size and shape of a real open source organisation goes in whole, and the second time not at all', () => {
  const csv = orgCsv(makeOrg({ teams: 235, levels: 3, people: 114, seed: 1 }))
  const rows = rowsOf(csv)
  const first = planImport(rows, emptyOrg)
  expect(first.problems).toEqual([])
  expect(first.counts).toEqual({ add: rows.length, update: 0, same: 0, skip: 0 })
  expect(planImport(rows, applied(first.drafts)).drafts).toEqual([])
})

const real = '../shared/data/kubernetes-org.csv'
test.runIf(existsSync(real))('the real organisation file goes in whole', () => {
  const rows = rowsOf(readFileSync(real, 'utf8'))
  const made = planImport(rows, emptyOrg)
  expect(said(made)).toEqual([])
  expect([made.units, made.people, made.memberships, made.counts]).toEqual([
    259,
    114,
    149,
    { add: 408, update: 0, same: 8, skip: 0 }
  ])
  expect(planImport(rows, applied(made.drafts)).counts).toEqual({ add: 0, update: 0, same: 416, skip: 0 })
})

test('a file says when a unit works, and what it leaves out stays as it is', () => {
  const heading = 'unit_id,unit_name,unit_kind,parent_id,time_zone,working_days,working_hours,days_off'
  const take = (lines: readonly string[], current = emptyOrg) =>
    planImport(rowsOf([heading, ...lines].join('\n')), current)
  const first = take([
    'top,Board,eat,,Europe/Berlin,Mon-Thu,8:00-16:00,2026-12-25 2026-12-24',
    'far,Far,sos,top,Mars/Olympus,weekdays,,',
    'led,Ledger,team,top,,,,'
  ])
  expect(said(first)).toEqual([
    '3: “Mars/Olympus” in time_zone cannot be read; Far goes in without it.',
    '3: “weekdays” in working_days cannot be read; Far goes in without it.'
  ])
  const org = applied(first.drafts)
  const calendar = { days: [1, 2, 3, 4], from: '08:00', to: '16:00', off: ['2026-12-24', '2026-12-25'] }
  expect(org.units.get('top')).toMatchObject({ timeZone: 'Europe/Berlin', calendar })
  expect(org.units.get('led')).not.toHaveProperty('calendar')

  const later = take(['top,Board,eat,,,,9:00-17:00,', 'led,Ledger,team,top,Asia/Kolkata,Sun-Thu,,'], org)
  expect(applied(later.drafts, org).units.get('top')?.calendar).toEqual({
    ...calendar,
    from: '09:00',
    to: '17:00'
  })
  expect(applied(later.drafts, org).units.get('led')).toMatchObject({
    timeZone: 'Asia/Kolkata',
    calendar: { days: [1, 2, 3, 4, 7], from: '09:00', to: '17:00', off: [] }
  })
  expect(take(['top,Board,eat,,Europe/Berlin,Mon-Thu,8:00-16:00,'], org).drafts).toEqual([])
})
