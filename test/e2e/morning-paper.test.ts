import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { DAY } from '../../shared/time'
import { dateText } from '../../shared/words/format'
import { exportReport, willSaveIn } from './support/dialogs'
import { makeFolder } from './support/folder'
import { button, dialog } from './support/hands'
import { launchSameday, type Sameday } from './support/launch'
import { printedPages } from './support/pdf'

test.describe.configure({ mode: 'serial' })

const generator = resolve(import.meta.dirname, '..', 'generate', 'run.mjs')

let sameday: Sameday
let folder: Awaited<ReturnType<typeof makeFolder>>
let page: Page
/** The day that the sheet is about. */
const shown = new Date()

/** 125 teams, 25 units above them, five above those, and the executives, after two working days. */
test.beforeAll(async () => {
  folder = await makeFolder()
  const userData = join(folder.path, 'workspace')
  execFileSync(process.execPath, [generator, '--teams=125', '--days=2', `--out=${userData}`])
  sameday = await launchSameday({ userData })
  await willSaveIn(sameday, folder.path)
  page = await sameday.facilitator()
  await button(page, 'Morning report').click()
})
test.afterAll(async () => {
  await sameday.close()
  await folder.remove()
})

test('the morning of 156 units that all met is one sheet of paper with everything on it', async () => {
  await goBackTo('156/156')
  const { planned, notMet, texts } = await expectOneWholeSheet()
  expect([planned, notMet]).toEqual([156, []])
  expect(texts).toContain('Still without an answer')
  // What the executives said, what waits at each of the four levels, and the oldest that are open.
  expect(texts.length).toBeGreaterThan(50)
})

test('and so is a morning on which none of them met: the first fourteen by name, the others counted', async () => {
  await goBackTo('0/156')
  const { planned, notMet, texts } = await expectOneWholeSheet()
  expect([planned, notMet.length]).toEqual([156, 156])
  expect(texts).toEqual(expect.arrayContaining([...notMet.slice(0, 14), 'and 142 more']))
})

/** To the first day before the one shown on which so many met: at most the days played and a weekend away. */
async function goBackTo(held: string): Promise<void> {
  const sheet = dialog(page)
  const figure = sheet.getByText(held, { exact: true }).first()
  const locale = await page.evaluate(() => document.documentElement.lang)
  do {
    await sheet.getByRole('button', { name: 'The day before' }).click()
    shown.setDate(shown.getDate() - 1)
    await expect(sheet).toContainText(dateText(shown.getTime(), locale))
  } while (!(await figure.isVisible()) && Date.now() - shown.getTime() < 9 * DAY)
  await expect(figure).toBeVisible()
}

/** A4 or Letter, with margins; what Chromium rounds to its own pixels is less than a point. */
const papers = [
  [595, 842],
  [612, 792]
]
const margin = { x: (15 / 25.4) * 72, y: (14 / 25.4) * 72 }

/** Holds that the report shown prints on one sheet, which has every text of the web page, in order and inside its margins. */
async function expectOneWholeSheet() {
  const pages = printedPages((await exportReport(sameday, page, 'pdf')).content)
  expect(pages).toHaveLength(1)
  const { width, height, glyphs } = pages[0] ?? { width: 0, height: 0, glyphs: [] }
  expect(papers).toContainEqual([Math.round(width), Math.round(height)])
  const outside = glyphs.filter(
    ({ x, y }) => x < margin.x - 1 || x > width - margin.x || y < margin.y || y > height - margin.y
  )
  expect(outside).toEqual([])
  const texts = textsOf((await exportReport(sameday, page, 'html')).content.toString('utf8'))
  const printed = unspaced(glyphs.map(({ text }) => text).join(''))
  const missing: string[] = []
  let read = 0
  for (const text of texts) {
    const at = printed.indexOf(unspaced(text), read)
    if (at < 0) missing.push(text)
    else read = at + unspaced(text).length
  }
  expect(missing).toEqual([])
  const { planned, notMet } = JSON.parse(
    (await exportReport(sameday, page, 'json')).content.toString('utf8')
  ) as { readonly planned: number; readonly notMet: readonly string[] }
  return { planned, notMet, texts }
}

/** Lines break where the paper ends. */
const unspaced = (text: string): string => text.replaceAll(/\s/g, '')

const letters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'"
}

const textsOf = (html: string): readonly string[] =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll(/&[^;]+;/g, (written) => letters[written] ?? written).trim())
    .filter((text) => text !== '')
