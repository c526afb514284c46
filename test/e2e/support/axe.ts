import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

/** What a reader's system may ask of the colours. */
const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  'light, more contrast': { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  'dark, more contrast': { colorScheme: 'dark', contrast: 'more', forcedColors: 'none' },
  'forced colours, light': { colorScheme: 'light', contrast: 'more', forcedColors: 'active' },
  'forced colours, dark': { colorScheme: 'dark', contrast: 'more', forcedColors: 'active' }
} as const

/** The rules that another theme can break; the others ask about names, roles and order. */
const ofColour = ['color-contrast', 'link-in-text-block']

/**
 * Holds that a screen has no serious barrier for anybody. The checker comes in through the debugger: the pages' own
 * policy lets no script in, and that is as it should be.
 * @param rules left out, every rule
 */
export const expectNoBarrier = async (page: Page, screen: string, rules?: readonly string[]) => {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults, readonly string[] | undefined>(
    (only) =>
      Reflect.get(window, 'axe').run(document, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: only } } : {})
      }),
    rules
  )
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary }))
    }))
  expect(serious, screen).toEqual([])
}

/** The same in all colours that the reader's system may ask for. */
export const expectNoBarrierInAnyTheme = async (page: Page, screen: string) => {
  for (const [name, theme] of Object.entries(themes)) {
    await page.emulateMedia({ ...theme, reducedMotion: 'reduce' })
    await expectNoBarrier(page, `${screen}, ${name}`, name === 'light' ? undefined : ofColour)
  }
  await page.emulateMedia({ ...themes.light, reducedMotion: 'reduce' })
}
