import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { notices } from './hands'
import type { Sameday } from './launch'

// The system's own dialogs are out of a script's reach, so they are answered where Sameday asks for them.

/** From now on a person picks this file whenever one is asked for. */
export const willPick = ({ electron }: Sameday, path: string) =>
  electron.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
  }, path)

/** From now on a person saves whatever is offered under its proposed name in this folder. */
export const willSaveIn = ({ electron }: Sameday, folder: string) =>
  electron.evaluate(({ dialog }, into) => {
    const saved: string[] = []
    Reflect.set(globalThis, 'savedByTest', saved)
    dialog.showSaveDialog = async (...given: unknown[]) => {
      const { defaultPath } = given.at(-1) as { readonly defaultPath: string }
      const filePath = `${into}/${defaultPath.split(/[\\/]/).at(-1)}`
      saved.push(filePath)
      return { canceled: false, filePath }
    }
  }, folder)

const savedFiles = ({ electron }: Sameday) =>
  electron.evaluate(() => Reflect.get(globalThis, 'savedByTest') as string[])

const choiceByFormat = {
  pdf: 'PDF',
  html: 'Web page (HTML)',
  md: 'Text (Markdown)',
  chat: 'Text for a chat',
  csv: 'Table (CSV)',
  xlsx: 'Spreadsheet (XLSX)',
  json: 'Data (JSON)'
} as const

export interface Exported {
  readonly name: string
  readonly content: Buffer
}

/** Exports the report on screen in one format and waits until Sameday says that it is saved. */
export const exportReport = async (
  sameday: Sameday,
  page: Page,
  format: keyof typeof choiceByFormat
): Promise<Exported> => {
  const before = (await savedFiles(sameday)).length
  // What a dialog shows lies over a room that may have a report of its own.
  const over = page.getByRole('dialog')
  const shown = (await over.count()) > 0 ? over : page
  await shown.getByRole('button', { name: 'Export report', exact: true }).click()
  await page.getByRole('menuitem', { name: choiceByFormat[format], exact: true }).click()
  await expect.poll(async () => (await savedFiles(sameday)).length).toBe(before + 1)
  const path = (await savedFiles(sameday)).at(-1) ?? ''
  const name = basename(path)
  const saved = notices(page)
    .getByRole('status')
    .filter({ hasText: `Saved: ${name}` })
  await expect(saved).toBeVisible({ timeout: 20_000 })
  await saved.getByRole('button', { name: 'Close' }).click()
  return { name, content: await readFile(path) }
}
