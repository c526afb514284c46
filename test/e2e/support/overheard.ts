import type { Sameday } from './launch'

/** Keeps everything that main tells the room's window from now on. */
export const overhear = async (sameday: Sameday) => {
  const room = await sameday.audience()
  await room.evaluate(() => {
    const heard: string[] = []
    Reflect.set(window, 'heardByTest', heard)
    Reflect.get(window, 'sameday').on('audience', (snapshot: unknown) => heard.push(JSON.stringify(snapshot)))
  })
  return {
    everything: () => room.evaluate(() => Reflect.get(window, 'heardByTest') as string[])
  }
}
