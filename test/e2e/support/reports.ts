import { expect, type Page } from '@playwright/test'
import { exportReport } from './dialogs'
import type { Sameday } from './launch'

export interface Reports {
  readonly html: string
  readonly md: string
}

/** Exports the report on screen in all three formats and holds what is true of every one of them. */
export const exportAll = async (sameday: Sameday, page: Page, name: RegExp, pages = 1): Promise<Reports> => {
  const pdf = await exportReport(sameday, page, 'pdf')
  const html = await exportReport(sameday, page, 'html')
  const md = await exportReport(sameday, page, 'md')
  for (const [file, ending] of [
    [pdf, 'pdf'],
    [html, 'html'],
    [md, 'md']
  ] as const) {
    expect(file.name).toMatch(name)
    expect(file.name.endsWith(`.${ending}`)).toBe(true)
  }
  const printed = pdf.content.toString('latin1')
  expect(printed.slice(0, 5)).toBe('%PDF-')
  expect(printed.match(/\/Type\s*\/Page\b/g), 'pages').toHaveLength(pages)
  const isTagged = /\/Marked\s+true/.test(printed) && printed.includes('/StructTreeRoot')
  expect(isTagged, 'it is tagged').toBe(true)

  const page1 = html.content.toString('utf8')
  expect(page1, 'a single file, without script').not.toMatch(/<script|<link|src="http|url\(http/i)
  const text = md.content.toString('utf8')
  expect(text.split('\n')[0]).toMatch(/^# /)
  expect(text.split('\n')[2], 'the outcome comes first').toMatch(/^\*\*Box \d/)
  return { html: page1, md: text }
}
