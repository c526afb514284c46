import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { say } from '../run.mjs'

// What this laptop knows, carried to a second one in a file.
export const takeToAnotherLaptop = async (stage, demo) => {
  const path = join(demo.folder, 'morning.sameday')
  const written = await demo.page.evaluate(
    (file) => window.sameday.ask('handoff.write', { path: file, includeConfidential: false }),
    path
  )
  if (!written.ok) throw new Error(`The hand-off file was not written: ${written.problem.text.key}`)
  await stage.goTo('Share')
  await demo.picture('share')
  const userData = await mkdtemp(join(tmpdir(), 'sameday-demo-other-'))
  const other = await demo.another({ userData, file: path })
  try {
    const dialog = other.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Apply', exact: true }).waitFor()
    await other.picture('other-laptop-preview')
    await dialog.getByRole('button', { name: 'Apply', exact: true }).click()
    await dialog.waitFor({ state: 'hidden', timeout: 60_000 })
    await other.picture('other-laptop')
    say(`   ${written.value.changes} changes taken in`)
  } finally {
    await other.close()
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}
