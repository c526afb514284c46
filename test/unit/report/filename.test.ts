import { expect, test } from 'vitest'
import { documentOf } from '../../../shared/report/document'
import { reportFileName } from '../../../shared/report/filename'
import { wordsFor } from '../../../shared/words'
import { abandoned, metaScrum, scaledDaily } from './reports'

const words = wordsFor('en-GB')

test('a file name sorts by time and says what and who', () => {
  expect(reportFileName(documentOf(scaledDaily, words, '0.1.0'), 'pdf')).toBe(
    '2026-11-20_0845_SDS_payments-sos.pdf'
  )
  expect(reportFileName(documentOf(metaScrum, words, '0.1.0'), 'md')).toBe(
    '2026-11-20_1000_MS_executive-metascrum.md'
  )
  expect(reportFileName(documentOf(abandoned, words, '0.1.0'), 'html')).toBe('undated_DS_ledger.html')
})

test.each([
  ['Größe & Łódź / Ærø', '2026-11-20_0845_SDS_grosse-lodz-aero.pdf'],
  ['../../etc/passwd', '2026-11-20_0845_SDS_etc-passwd.pdf'],
  ['決済', '2026-11-20_0845_SDS_unit.pdf'],
  ['CON', '2026-11-20_0845_SDS_con.pdf']
])('%s becomes a name that is legal everywhere', (unitName, expected) => {
  expect(reportFileName(documentOf({ ...scaledDaily, unitName }, words, '0.1.0'), 'pdf')).toBe(expected)
})

test('a long name is cut at 100 characters, extension included', () => {
  expect(
    reportFileName(documentOf({ ...scaledDaily, unitName: 'abc'.repeat(80) }, words, '0.1.0'), 'html')
  ).toHaveLength(100)
})
