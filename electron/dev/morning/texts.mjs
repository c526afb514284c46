// What is said this morning. It is written so that it could be said in any organisation.
export const blocker = {
  title: 'The licence of the load test ended last night',
  blocked: 'Every load test before the release',
  effect: 'We cannot show that the goal holds under load; the release slips a week',
  ask: 'Approve one more year today: it is above what we may sign',
  tried: 'The supplier gave us one day; the old contract cannot be extended'
}

export const answer = {
  text: 'Approved. Procurement buys the year this morning; you have the new keys before lunch.'
}

/** For whatever else waits before the executives. */
export const alsoTaken = 'We take it on. You hear from us by noon tomorrow.'

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
  concern: 'Fine, if it does not delay what we promised for March',
  dod: [
    'Reviewed by a second pair of eyes',
    'Release notes are written',
    'Nothing it needs expires this Sprint'
  ],
  decision: 'What expires is checked once a Sprint from now on; Operations keeps the list.'
}

/** How long people speak, as parts of what they were given: nobody is a metronome, and some run over. */
export const paces = [0.72, 1.06, 0.58, 0.9, 0.66, 0.83, 0.49, 0.95, 0.77]
