import { join } from 'node:path'
import { ask } from '../e2e/support/asks'
import { answerDialog, button, goTo } from '../e2e/support/hands'
import { type Demo, detail, type Pictures, startDemo } from './demo'

/** What this laptop knows, carried to a second one in a file. */
export const takeToAnotherLaptop = async ({ page, folder, picture }: Demo, pictures: Pictures) => {
  const path = join(folder, 'morning.sameday')
  const written = await ask(page, 'handoff.write', { path, includeConfidential: false })
  await goTo(page, 'Share')
  await picture('share')
  const other = await startDemo(folder, path, pictures)
  try {
    await button(other.page, 'Apply').waitFor()
    await other.picture('other-laptop-preview')
    await answerDialog(other.page, 'Apply')
    await other.picture('other-laptop')
    detail(`${written?.changes} changes taken in`)
  } finally {
    await other.sameday.close()
  }
}
