import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { addUnits, newFolder, type Opened, openIn } from '../store/support'
import { act, save } from './handover'

// What HR and legal say to each other: no word of it leaves this laptop unless somebody asks for it.

export const secret = {
  title: 'Grievance of a colleague',
  blocked: 'Grievance blocks',
  effect: 'Grievance effect',
  ask: 'Grievance ask',
  tried: 'Grievance tried',
  owner: 'Grievance owner',
  neededBy: null,
  confidential: true
}

/** Two teams, of which Ledger has something to keep to itself, under the executives. */
export async function organisation(): Promise<Opened> {
  const laptop = openIn(newFolder())
  const lines = [
    ['eat', 'eat', null],
    ['ledger', 'team', 'eat'],
    ['cards', 'team', 'eat']
  ] as const
  await addUnits(laptop.store, lines, { dailyTime: '09:00' })
  return laptop
}

let files = 0
/** A hand-off file, and every word in it. */
export async function handOff(laptop: Opened, includeConfidential: boolean) {
  const path = await save(laptop, `${files++}.sameday`, includeConfidential)
  return { path, text: gunzipSync(readFileSync(path)).toString() }
}

export const raised = async (fields = secret): Promise<Opened> => {
  const laptop = await organisation()
  await act(laptop, { type: 'raise', impedimentId: 'imp', unitId: 'ledger', fields })
  return laptop
}
