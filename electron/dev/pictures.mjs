import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { Advice, say, script } from './run.mjs'

// The pictures of the README, from the last demo on the sample (`npm run demo`), and those of docs/audience.md, from the
// last legibility test (`npm run e2e -- legibility`).
const wanted = {
  facilitator: 'scaled-daily-1-captured-facilitator',
  audience: 'scaled-daily-1-captured-audience'
}

await script(async () => {
  const from = join(root, 'demo', 'pictures')
  const to = join(root, 'docs', 'pictures')
  const taken = await readdir(from).catch(() => [])
  await mkdir(to, { recursive: true })
  for (const [name, picture] of Object.entries(wanted)) {
    const file = taken.find((each) => each.endsWith(`${picture}.png`))
    if (!file) throw new Advice('There are no pictures of a demo yet: run `npm run demo` first.')
    await copyFile(join(from, file), join(to, `${name}.png`))
    say(`docs/pictures/${name}.png`)
  }
  say(`docs/pictures/audience: ${await audiencePictures(join(to, 'audience'))} pictures`)
})

// Every state of the room's screen, as the legibility test left it.
async function audiencePictures(to) {
  const from = join(root, 'test-results', 'screenshots')
  const walls = (await readdir(from).catch(() => [])).filter((each) => each.startsWith('wall-'))
  await mkdir(to, { recursive: true })
  for (const each of walls) await copyFile(join(from, each), join(to, each.slice('wall-'.length)))
  return walls.length
}
