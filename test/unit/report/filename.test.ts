import { expect, test } from 'vitest'
import { reportFileName } from '../../../shared/report/filename'
import { abandoned, metaScrum, scaledDaily } from './reports'

test('a file name sorts by time and says what and who', () => {
  expect(reportFileName(scaledDaily, 'pdf')).toBe('2026-11-20_0845_SDS_payments-sos.pdf')
  expect(reportFileName(metaScrum, 'md')).toBe('2026-11-20_1000_MS_executive-metascrum.md')
  expect(reportFileName(abandoned, 'html')).toBe('undated_DS_ledger.html')
})

test.each([
  ['Größe & Łódź / Ærø', '2026-11-20_0845_SDS_grosse-lodz-aero.pdf'],
  ['../../etc/passwd', '2026-11-20_0845_SDS_etc-passwd.pdf'],
  ['決済', '2026-11-20_0845_SDS_unit.pdf'],
  ['CON', '2026-11-20_0845_SDS_con.pdf']
])('%s becomes a name that is legal everywhere', (unitName, expected) => {
  expect(reportFileName({ ...scaledDaily, unitName }, 'pdf')).toBe(expected)
})

test('a long name is cut at 100 characters, extension included', () => {
  expect(reportFileName({ ...scaledDaily, unitName: 'abc'.repeat(80) }, 'html')).toHaveLength(100)
})
