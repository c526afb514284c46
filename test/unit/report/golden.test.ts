import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { documentOf, outcomeText } from '../../../shared/report/document'
import { reportFileName } from '../../../shared/report/filename'
import { turnsBody } from '../../../shared/report/happenings'
import { toHtml } from '../../../shared/report/html'
import { toMarkdown } from '../../../shared/report/markdown'
import { wordsFor } from '../../../shared/words'
import { message } from '../../../shared/words/message'
import { abandoned, eatDaily, emptyDaily, metaScrum, scaledDaily } from './reports'

const words = wordsFor('en-GB')
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')
const page = { sha256, faces: [] }

describe.each([
  ['scaled-daily', scaledDaily],
  ['eat-daily', eatDaily],
  ['metascrum', metaScrum],
  ['empty-daily', emptyDaily],
  ['abandoned', abandoned]
])('the report of a %s', (name, report) => {
  test('reads as the golden Markdown does, to the letter', async () => {
    await expect(toMarkdown(documentOf(report, words, '0.1.0'), words)).toMatchFileSnapshot(
      `golden/${name}.md`
    )
  })

  test('is the golden page, to the letter', async () => {
    await expect(toHtml(documentOf(report, words, '0.1.0'), words, page)).toMatchFileSnapshot(
      `golden/${name}.html.golden`
    )
  })
})

test('the first line says how it went', () => {
  expect(outcomeText(documentOf(scaledDaily, words, '0.1.0'))).toBe(
    'Box 14:20 of 15:00 ✓ · 3/4 teams · Green · 3 raised · 1 sent up · 1 came back · 2 parked'
  )
  expect(outcomeText(documentOf(eatDaily, words, '0.1.0'))).toBe(
    'Box 16:10 of 15:00, 1:10 over · 1/2 people · 1 answered · 1 decision'
  )
  expect(outcomeText(documentOf(metaScrum, words, '0.1.0'))).toBe(
    'Box 54:30 of 60:00 ✓ · 2/5 bought in · 1 objection · 3/4 people · 2 decisions'
  )
  expect(outcomeText(documentOf(emptyDaily, words, '0.1.0'))).toBe('Box 12:04 of 15:00 ✓ · 0 raised')
  expect(outcomeText(documentOf(abandoned, words, '0.1.0'))).toBe('Not held')
})

test('one that is not green names those of whom nobody said whether they were there', () => {
  const [first, ...others] = scaledDaily.attendance
  const unsaid = {
    ...scaledDaily,
    green: false,
    attendance: [{ name: 'Cards', mark: 'unmarked', by: '' }, ...others]
  }
  expect(first?.name).toBe('Cards')
  expect(outcomeText(documentOf(unsaid, words, '0.1.0'))).toContain(
    'Not green: nobody said whether \u2068Cards\u2069 was there'
  )
})

test('above Scrums of Scrums the seats are units, not teams', () => {
  const higher = { ...scaledDaily, unitLabel: message('level.sosos') }
  expect(outcomeText(documentOf(higher, words, '0.1.0'))).toContain('3/4 units')
})

test('paper and reading direction follow the reader', () => {
  expect(toHtml(documentOf(emptyDaily, wordsFor('en-US'), '0.1.0'), wordsFor('en-US'), page)).toContain(
    '@page{size:Letter'
  )
  expect(toHtml(documentOf(emptyDaily, wordsFor('de'), '0.1.0'), wordsFor('de'), page)).toContain(
    '@page{size:A4'
  )
  expect(toHtml(documentOf(emptyDaily, wordsFor('ar'), '0.1.0'), wordsFor('ar'), page)).toContain(
    '<html lang="ar" dir="rtl">'
  )
})

test('a face travels in the page only when its letters occur, and the policy knows its sheet', () => {
  const faces = [
    { family: 'Inter Variable', url: 'data:font/woff2;base64,AAAA', range: 'U+0000-00FF, U+20AC' },
    { family: 'Inter Variable', url: 'data:font/woff2;base64,BBBB', range: 'U+0400-04FF' }
  ]
  const latin = toHtml(documentOf(emptyDaily, words, '0.1.0'), words, { ...page, faces })
  const cyrillic = toHtml(documentOf({ ...emptyDaily, unitName: 'Команда' }, words, '0.1.0'), words, {
    ...page,
    faces
  })
  expect([latin.includes('AAAA'), latin.includes('BBBB')]).toEqual([true, false])
  expect([cyrillic.includes('AAAA'), cyrillic.includes('BBBB')]).toEqual([true, true])
  const hashes = [...cyrillic.matchAll(/<style>([^<]*)<\/style>/g)].map((found) => sha256(found[1] ?? ''))
  expect(hashes).toHaveLength(2)
  for (const hash of hashes) expect(cyrillic).toContain(`&#39;sha256-${hash}&#39;`)
})

test('planned, used and difference add up as printed, along each line and down each column', () => {
  const { plannedMs, usedMs } = { plannedMs: 180_000, usedMs: 150_999 }
  const turns = [
    { title: 'Cards', plannedMs, usedMs, skipped: false },
    { title: 'Ledger', plannedMs, usedMs: 200_999, skipped: false },
    { title: 'Pricing', plannedMs, usedMs: 0, skipped: true }
  ]
  expect(turnsBody({ ...scaledDaily, turns }, words)).toMatchObject({
    rows: [
      { planned: '3:00', used: '2:30', difference: '−0:30', isOver: false },
      { planned: '3:00', used: '3:20', difference: '+0:20', isOver: true },
      { planned: '3:00', used: 'skipped', difference: '−3:00', isOver: false }
    ],
    total: { planned: '9:00', used: '5:50', difference: '−3:10', isOver: false }
  })
})

test('a rehearsal says so in its title, in its text, across its pages and in its file name', () => {
  const rehearsed = { ...scaledDaily, rehearsal: true }
  const text = toMarkdown(documentOf(rehearsed, words, '0.1.0'), words)
  expect(text.split('\n\n')[0]).toMatch(/^# Rehearsal: Scaled Daily Scrum – /)
  expect(text).toContain('\n\n**Rehearsal: none of this happened**\n\n')
  const html = toHtml(documentOf(rehearsed, words, '0.1.0'), words, page)
  expect(html).toMatch(/<title>Rehearsal: Scaled Daily Scrum – /)
  expect(html).toContain('<p class="watermark" aria-hidden="true">Rehearsal</p>')
  expect(html).toContain('Rehearsal: none of this happened')
  expect(reportFileName(documentOf(rehearsed, words, '0.1.0'), 'pdf')).toMatch(
    /_SDS_payments-sos_rehearsal\.pdf$/
  )
  expect(toHtml(documentOf(scaledDaily, words, '0.1.0'), words, page)).not.toContain('Rehearsal')
})
