import { describe, expect, test } from 'vitest'
import { added, csv, example, planOf, told, troubles } from './planned'

describe('a file of each tool is known by its headings, and read with its quirks', () => {
  test('Jira: parents by id or key, repeated headings, a row that is too wide, several lines in a cell', () => {
    const plan = planOf(example('backlog-from-jira.csv'))
    expect(added(plan)).toEqual([
      {
        id: 'jira:HAR-1',
        title: 'One basket for all shops',
        why: 'Whoever buys in two shops pays once.\n\n*Why now:* half of them leave at the second till.',
        value: 40,
        owner: 'Aoife Ní Bhriain',
        ends: '2027-02-25',
        state: 'doing'
      },
      {
        id: 'jira:HAR-2',
        title: 'Keep the basket between visits',
        effort: 5,
        owner: 'Mio Tanaka',
        ends: '2027-01-09',
        parentId: 'jira:HAR-1'
      },
      {
        id: 'jira:HAR-3',
        title: '=Basket for guests, too',
        effort: 3,
        parentId: 'jira:HAR-1',
        dependsOn: ['jira:HAR-2']
      },
      {
        id: 'jira:HAR-4',
        title: 'Ask for the e-mail address last',
        effort: 1,
        owner: 'Mio Tanaka',
        state: 'done',
        parentId: 'jira:HAR-3'
      },
      { id: 'jira:HAR-5', title: 'Pay by invoice', owner: 'Jon Ek', state: 'doing' },
      { id: 'jira:HAR-6', title: 'Gift cards', state: 'dropped' },
      { id: 'jira:HAR-7', title: 'Refunds within a day', value: 25 }
    ])
    expect(plan.counts).toEqual({ add: 7, update: 0, same: 0, skip: 1 })
    expect(troubles(plan)).toEqual([
      '8: It has more cells than there are columns: what stands from Labels on was left out.',
      '11: It has no title.'
    ])
    expect(told(plan)).toEqual([
      '8 rows from Jira, for the backlog of Shop',
      'States that Sameday does not know, taken as open: Waiting for legal.',
      '1 row names a parent that is neither in the file nor in the backlog; they go in without it.'
    ])
  })

  test('Azure DevOps: a tree by indentation, people with addresses, HTML, dates of one country', () => {
    const plan = planOf(example('backlog-from-azure-devops.csv'))
    expect(added(plan)).toEqual([
      {
        id: 'azure:311',
        title: 'Timetables people can trust',
        owner: 'Wanjiru Oyelaran',
        value: 30,
        ends: '2027-06-21',
        state: 'doing'
      },
      {
        id: 'azure:312',
        title: 'Delays on every screen',
        why: "The board and the app say the same.\nCaf' & kiosk too.",
        owner: 'Mio Tanaka',
        effort: 13,
        // 6/21 in the row above says that the month stands first.
        ends: '2027-04-03',
        state: 'doing',
        parentId: 'azure:311'
      },
      {
        id: 'azure:315',
        title: 'Show the delay in minutes',
        effort: 3,
        state: 'done',
        parentId: 'azure:312'
      },
      { id: 'azure:316', title: 'Say why a train is late', effort: 5, state: 'doing', parentId: 'azure:312' },
      { id: 'azure:313', title: 'Platforms a day ahead', state: 'dropped', parentId: 'azure:311' },
      { id: 'azure:320', title: 'Tickets without paper' }
    ])
    expect(troubles(plan)).toEqual(['7: “twenty” is no number; Tickets without paper goes in without it.'])
    expect(plan.asked.dates).toBeNull()
  })

  test('Linear: dates as programs print them, what blocks what', () => {
    const plan = planOf(example('backlog-from-linear.csv'))
    expect(added(plan)).toEqual([
      {
        id: 'linear:HAR-12',
        title: 'Harbour map on the phone',
        why: 'Find the right pier\n- without asking\n- in the dark',
        effort: 8,
        owner: 'aoife@example.org',
        ends: '2027-03-01',
        state: 'doing'
      },
      { id: 'linear:HAR-13', title: 'Piers by number', effort: 3, parentId: 'linear:HAR-12' },
      {
        id: 'linear:HAR-14',
        title: 'Boats as they move',
        effort: 5,
        parentId: 'linear:HAR-12',
        dependsOn: ['linear:HAR-13']
      },
      { id: 'linear:HAR-15', title: 'Ferry tickets in the map', state: 'dropped' },
      { id: 'linear:HAR-16', title: 'Tide tables', effort: 2, state: 'done' }
    ])
    expect(troubles(plan)).toEqual([])
  })

  test('Sameday’s own headings, written by hand', () => {
    const plan = planOf(example('backlog.csv'))
    expect(added(plan).map(({ id: _, ...patch }) => patch)).toEqual([
      {
        title: 'Open the second pier',
        why: 'Half of the boats wait',
        value: 40,
        effort: 13,
        owner: 'Aoife Ní Bhriain'
      },
      { title: 'Night fares', why: 'Nobody knows what they pay after ten', value: 20, effort: 3 },
      { title: 'One card for all ferries', value: 35, effort: 21, owner: 'Jon Ek' }
    ])
    const { drafts } = plan
    expect(drafts.map(({ patch }) => patch.rank)).toEqual([...drafts.map(({ patch }) => patch.rank)].sort())
  })

  test('the same headings over numbers of somebody’s own: they are names in this backlog only', () => {
    const sheet = csv('ID,Title,Effort\n1,Night fares,3\n2,Second pier,8\n')
    const [here, there] = [planOf(sheet), planOf(sheet, { unitId: 'top' })].map((plan) =>
      plan.drafts.map(({ rowId }) => rowId)
    )
    expect(here).toHaveLength(2)
    expect(here?.every((id) => /^table:.+:[12]$/.test(id))).toBe(true)
    expect(here?.filter((id) => there?.includes(id))).toEqual([])
  })

  test.each(['UTF-16 with a mark', 'semicolons', 'a title above'])('whatever saved it: %s', (how) => {
    const text = 'Summary,Issue key,Issue id\r\nÄnderung,A-1,7\r\n'
    const bytes =
      how === 'semicolons'
        ? csv(text.replaceAll(',', ';'))
        : how === 'a title above'
          ? csv(`Export of 22 Nov\r\n\r\n${text}`)
          : new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(added(planOf(bytes))).toEqual([{ id: 'jira:A-1', title: 'Änderung' }])
  })
})

describe('a table nobody knows', () => {
  const file = csv('Nr.;Bezeichnung;Aufwand\n7;Fähre streichen;3,5\n8;Steg bauen;1.200,50\n')

  test('asks which column is the title, and changes nothing until somebody says so', () => {
    const plan = planOf(file)
    expect([plan.asked.needsTitle, plan.asked.headings, plan.asked.columns.effort]).toEqual([
      true,
      ['Nr.', 'Bezeichnung', 'Aufwand'],
      2
    ])
    expect([plan.drafts, plan.problems, plan.counts.skip]).toEqual([[], [], 2])
  })

  test('is a backlog once it is said, with the same ids each time', () => {
    const plan = planOf(file, { columns: { title: 1 } })
    expect(added(plan).map(({ id: _, ...patch }) => patch)).toEqual([
      { title: 'Fähre streichen', effort: 3.5 },
      { title: 'Steg bauen', effort: 1200.5 }
    ])
    expect(added(planOf(file, { columns: { title: 1 } }))).toEqual(added(plan))
  })
})
