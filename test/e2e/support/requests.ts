import type { Sameday } from './launch'

/** Counts what the app asks for outside its own files, from now on; ends with the app. */
export const watchRequests = async ({ electron }: Sameday) => {
  await electron.evaluate(({ session }) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'requestsSeenByTest', asked)
    session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
      if (!/^(app|devtools|data|blob):/.test(details.url)) asked.push(details.url)
      answer({})
    })
  })
  return {
    outside: () => electron.evaluate(() => Reflect.get(globalThis, 'requestsSeenByTest') as string[])
  }
}
