import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { toBook } from '../../../electron/export/book'
import { toChat } from '../../../shared/report/chat'
import { documentOf } from '../../../shared/report/document'
import { reportFileName } from '../../../shared/report/filename'
import { toHtml } from '../../../shared/report/html'
import { toMarkdown } from '../../../shared/report/markdown'
import { type Morning, morningDocument } from '../../../shared/report/morning'
import { sheetsOf, toCsv } from '../../../shared/report/sheets'
import { HOUR } from '../../../shared/time'
import { wordsFor } from '../../../shared/words'
import { message } from '../../../shared/words/message'
import { at, eatDaily, scaledDaily } from './reports'

const words = wordsFor('en-GB')
const page = { sha256: (text: string) => createHash('sha256').update(text).digest('base64'), faces: [] }

const morning: Morning = {
  dayStart: at(0, 0),
  at: at(10, 5),
  top: { id: 'eat', name: 'Meridian Rail', label: message('level.eat') },
  planned: 31,
  held: 29,
  inBox: 28,
  raised: 4,
  reachedTop: 2,
  answered: 2,
  acknowledged: 1,
  decided: [
    {
      title: 'HSM certificates expire',
      origin: 'Ledger',
      raisedAt: at(8, 32),
      raisers: 2,
      answer: {
        disposition: 'take',
        text: 'Procurement renews before noon.',
        owner: 'Ada',
        due: '2026-11-20',
        fromUnit: 'Meridian Rail',
        at: at(9, 18)
      }
    },
    {
      title: 'Vendor NDA',
      origin: 'Merchant Portal',
      raisedAt: at(8, 34, 19),
      raisers: 1,
      answer: {
        disposition: 'decline',
        text: 'Use the 2025 framework contract.',
        owner: '',
        due: null,
        fromUnit: 'Meridian Rail',
        at: at(9, 21)
      }
    }
  ],
  waiting: [
    { level: message('level.sos'), count: 3, stale: 1, since: at(8, 40, 17) },
    { level: message('level.team'), count: 5, stale: 0, since: at(8, 31) }
  ],
  oldest: [
    {
      title: 'Nobody may say which rest rules apply',
      origin: 'Crew Rosters',
      raisedAt: at(8, 40, 17),
      raisers: 1,
      withUnit: 'Train Running',
      workedMs: 21 * HOUR,
      dayMs: 8 * HOUR
    }
  ],
  overdue: [{ title: 'Identity token v2', from: 'Mobile Checkout', on: 'Identity', due: '2026-11-18' }],
  overdueCount: 1,
  notMet: ['Pricing', 'Lost Property'],
  plan: [message('plan.noTime', { unit: 'Freight', teams: 3 })],
  confidential: 1,
  sample: false,
  rehearsal: false
}
const document = morningDocument(morning, words, '0.2.0')

describe('the morning report', () => {
  test('reads as the golden Markdown does, to the letter', async () => {
    await expect(toMarkdown(document, words)).toMatchFileSnapshot('golden/morning.md')
  })

  test('is the golden page, to the letter', async () => {
    await expect(toHtml(document, words, page)).toMatchFileSnapshot('golden/morning.html.golden')
  })

  test('is a message for a chat, without tables and short enough for one', async () => {
    await expect(toChat(document, words)).toMatchFileSnapshot('golden/morning-chat.md')
  })

  test('is a table for a spreadsheet', async () => {
    const table = toCsv(document, words)
    expect([table.startsWith('\uFEFF'), table.endsWith('\r\n')]).toEqual([true, true])
    await expect(table.slice(1).replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/morning.csv')
  })

  test('has names that say what it is in every format', () => {
    const formats = ['pdf', 'chat', 'xlsx'] as const
    expect(formats.map((format) => reportFileName(document, format))).toEqual([
      '2026-11-20_1005_MORNING_meridian-rail.pdf',
      '2026-11-20_1005_MORNING_meridian-rail_chat.md',
      '2026-11-20_1005_MORNING_meridian-rail.xlsx'
    ])
  })

  test('says how many there are beyond what one sheet of paper bears', () => {
    const many = {
      ...morning,
      notMet: Array.from({ length: 156 }, (_, n) => `Unit ${n}`),
      decided: Array.from({ length: 12 }, () => morning.decided[0]).flatMap((item) => item ?? [])
    }
    const text = toMarkdown(morningDocument(many, words, '0.2.0'), words)
    expect(text).toContain('## 156 units did not meet')
    expect(text).toContain('and 142 more')
    expect(text).toContain('and 3 more')
  })

  test('says so where nothing was decided and nothing waits', () => {
    const quiet = { ...morning, decided: [], waiting: [], oldest: [], notMet: [], plan: [], overdueCount: 0 }
    const titles = morningDocument(quiet, words, '0.2.0').sections.map(({ title }) => title)
    expect(titles).toHaveLength(2)
    expect(toMarkdown(morningDocument(quiet, words, '0.2.0'), words)).toContain(
      'Nothing waits for an answer.'
    )
  })
})

describe('a ceremony in the other formats', () => {
  test('tells what still waits above, where and for how long, and counts what is confidential', () => {
    const waiting = [
      {
        ...eatDaily.answered[0],
        ...scaledDaily.goingUp[0],
        withUnit: 'Core SoSoS',
        since: at(8, 59),
        workedMs: 20 * HOUR,
        dayMs: 8 * HOUR
      }
    ] as typeof scaledDaily.waiting
    const report = { ...scaledDaily, waiting, confidential: 2 }
    const made = documentOf(report, words, '0.2.0')
    expect(made.sections.find(({ id }) => id === 'waiting')?.body).toMatchObject({
      kind: 'table',
      rows: [
        [
          { text: '\u2068HSM certificates expire on 25 November\u2069' },
          { text: '\u2068Ledger\u2069' },
          { text: '\u2068Core SoSoS\u2069' },
          { text: '2 days' }
        ]
      ]
    })
    expect(made.notes).toEqual(['2 confidential impediments are left out.'])
  })

  test('a chat message ends with whole lines, and says that there is more', () => {
    const long = {
      ...scaledDaily,
      decisions: Array.from({ length: 200 }, (_, n) => ({ kind: 'other', text: `Decision ${n}` }))
    }
    const text = toChat(documentOf(long, words, '0.2.0'), words)
    expect(text.length).toBeLessThanOrEqual(3500)
    expect(text.trimEnd().split('\n').at(-1)).toBe('… the rest is in the report.')
  })

  test('a cell that a spreadsheet would run is text', () => {
    const report = {
      ...scaledDaily,
      decisions: [{ kind: 'other', text: '=HYPERLINK("https://evil.example")' }]
    }
    expect(toCsv(documentOf(report, words, '0.2.0'), words)).toContain(
      `"'=HYPERLINK(""https://evil.example"")"`
    )
  })

  test.each(['xlsx', 'ods'] as const)(
    'a workbook (%s) has a page for each part, and its text is text',
    async (format) => {
      const report = { ...scaledDaily, decisions: [{ kind: 'other', text: '=1+1' }] }
      const sheets = sheetsOf(documentOf(report, words, '0.2.0'), words)
      const { read } = await import('@e965/xlsx')
      const book = read(await toBook(sheets, format), { dense: true, cellFormula: true })
      expect(book.SheetNames.length).toBe(sheets.length)
      const cells = Object.values(book.Sheets).flatMap((page) => (page['!data'] ?? []).flat())
      expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([])
      expect(cells.find((cell) => cell?.v === '=1+1')?.t).toBe('s')
    }
  )
})
