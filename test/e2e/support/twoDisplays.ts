import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// A laptop and a projector as the X server has them: real displays to Electron, which can be unplugged.

interface Plugs {
  readonly env: Readonly<Record<string, string>>
  readonly plug: () => Promise<void>
  readonly unplug: () => Promise<void>
}

export interface TwoDisplays extends Plugs {
  /** Gives the laptop's own display or the projector another size; the projector stays to the right. */
  readonly resize: (display: 'laptop' | 'projector', size: '1920x1080' | '1280x720') => void
  /** Plugs in a third display, 1280×720, or pulls it out. */
  readonly third: (on: boolean) => void
  readonly stop: () => Promise<void>
}

/** Starts them, or answers in one line why they cannot be started on this machine. */
export const twoDisplays = async (): Promise<TwoDisplays | string> => {
  if (process.platform !== 'linux') return 'the two displays of this test are an X server’s'
  const script = join(resolve(import.meta.dirname, '..', '..', '..'), 'electron', 'dev', 'display.mjs')
  const { withTwoDisplays } = await import(pathToFileURL(script).href)
  let done = () => {}
  const inUse = new Promise<void>((resolve) => {
    done = resolve
  })
  return new Promise((resolve, reject) => {
    const ended: Promise<void> = withTwoDisplays(async (plugs: Plugs) => {
      const { env } = plugs
      const xrandr = (...words: readonly string[]) => execFileSync('xrandr', words, { env, stdio: 'pipe' })
      // The X server settles what it was told when it is asked.
      xrandr('--query')
      const resize: TwoDisplays['resize'] = (display, size) => {
        if (display === 'laptop')
          xrandr('--output', 'DUMMY0', '--mode', size, '--output', 'DUMMY1', '--right-of', 'DUMMY0')
        else xrandr('--output', 'DUMMY1', '--mode', size)
      }
      const third: TwoDisplays['third'] = (on) => {
        if (!on) return void xrandr('--output', 'DUMMY2', '--off')
        xrandr('--addmode', 'DUMMY2', '1280x720')
        xrandr('--output', 'DUMMY2', '--mode', '1280x720', '--right-of', 'DUMMY1')
        xrandr('--query')
      }
      const stop = async () => {
        done()
        await ended
      }
      resolve({ ...plugs, resize, third, stop })
      await inUse
    })
    // Packages that may not be installed here come as advice to the reader, and that is a reason.
    ended.catch((error: Error) =>
      error.constructor.name === 'Advice' ? resolve(error.message) : reject(error)
    )
  })
}
