import { addUnits, type Opened } from '../store/support'

/** A team under a Scrum of Scrums under the executives. */
export const organisation = ({ store }: Opened) =>
  addUnits(
    store,
    [
      ['eat', 'eat', null],
      ['core', 'sos', 'eat'],
      ['team', 'team', 'core']
    ],
    { dailyTime: '09:00' }
  )

export const fields = {
  title: 'Certificates expire',
  blocked: 'Signing',
  effect: 'No release',
  ask: 'A new one by Friday',
  tried: '',
  owner: '',
  neededBy: null,
  confidential: false
}
