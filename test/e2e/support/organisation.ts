import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Folder, makeFolder } from './folder'
import { answerDialog } from './hands'
import { launchSameday, type Sameday } from './launch'
import { meridian } from './meridian'

export interface WithOrganisation {
  readonly sameday: Sameday
  readonly folder: Folder
  /** Ends the app as a person would, and starts it again on the same data. */
  readonly restart: () => Promise<Sameday>
  /** The same after a power cut. */
  readonly restartKilled: () => Promise<Sameday>
  readonly end: () => Promise<void>
}

/** The app with the small organisation taken in, as a person would do it. */
export const startWithOrganisation = async (args: readonly string[] = []): Promise<WithOrganisation> => {
  const folder = await makeFolder()
  const userData = await mkdtemp(join(tmpdir(), 'sameday-e2e-'))
  const file = await folder.write('meridian.csv', meridian)
  let sameday = await launchSameday({ userData, args: [`--open=${file}`, ...args] })
  await answerDialog(await sameday.facilitator(), 'Apply')
  const again = async (end: Promise<void>) => {
    await end
    sameday = await launchSameday({ userData, args })
    return sameday
  }
  return {
    get sameday() {
      return sameday
    },
    folder,
    restart: () => again(sameday.close()),
    restartKilled: () => again(sameday.kill()),
    end: async () => {
      await sameday.close()
      await folder.remove()
      await rm(userData, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}
