import { type Sameday, screenshot } from './launch'

const size = { width: 1280, height: 720 }

/** Both windows at this stage, for people to look at; the room's only while it is open. */
export const picture = async (sameday: Sameday, name: string) => {
  await screenshot(await sameday.facilitator(), `${name}-facilitator`, size)
  const hasRoom = sameday.electron.windows().some((page) => page.url().includes('/audience/'))
  if (hasRoom) await screenshot(await sameday.audience(), `${name}-audience`, size)
}
