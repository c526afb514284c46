import type { Page } from '@playwright/test'

/** Drops a file of this machine on the middle of the window, as the file manager would. */
export const dropFile = async (page: Page, path: string) => {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const devTools = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data })
  await devTools.detach()
}
