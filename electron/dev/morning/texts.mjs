// What is said this morning. It is written so that it could be said in any organisation.
export const blocker = {
  title: 'The signing certificate expires on Friday',
  blocked: 'Releases of every service that is signed with it',
  effect: 'Nothing of this Sprint can be shipped after Friday, so the goal is out of reach',
  ask: 'Approve the renewal today; the order needs a signature above our budget',
  tried: 'The old contract cannot be extended, the supplier has confirmed it in writing'
}

export const answer = {
  text: 'Approved at 9:20. Procurement orders it before noon, the new certificate is there tomorrow.'
}

/** For whatever else waits before the executives: an honest no is an answer too. */
export const guidance =
  'Please settle this between the two teams until Thursday; bring it back if it stays open.'

export const local = {
  title: 'The shared test environment is reset in the afternoons',
  blocked: 'Long test runs'
}

export const topic = { text: 'Who looks after the release notes?', stay: '' }

export const product = {
  vision: 'Whoever relies on us notices that we got faster, and never notices an outage.',
  items: [
    { title: 'Shorter way from merge to release', value: '30' },
    { title: 'One place to see the state of every release', value: '20' },
    { title: 'Renew what expires before it does', value: '40' }
  ],
  stakeholders: ['Operations', 'Finance', 'Support'],
  reason: 'This morning showed what it costs to wait',
  dod: [
    'Reviewed by a second pair of eyes',
    'Release notes are written',
    'Nothing it needs expires this Sprint'
  ],
  decision: 'Expiry dates are checked in every Sprint from now on; Operations owns the list.'
}

/** How long people speak, as parts of what they were given: nobody is a metronome, and some run over. */
export const paces = [0.72, 1.06, 0.58, 0.9, 0.66, 0.83, 0.49, 0.95, 0.77]
