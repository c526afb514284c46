import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

/**
 * Holds that a screen has no serious barrier for anybody. The checker comes in through the debugger: the pages' own
 * policy lets no script in, and that is as it should be.
 */
export const expectNoBarrier = async (page: Page, screen: string) => {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(() =>
    Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] })
  )
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary }))
    }))
  expect(serious, screen).toEqual([])
}

/** The same in both colours that the reader's system may ask for. */
export const expectNoBarrierInEitherScheme = async (page: Page, screen: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectNoBarrier(page, `${screen}, ${colorScheme}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
