// What is said this morning. It is written so that it could be said in any organisation, at any hour of any day.
export const blocker = {
  title: 'The licence of the load test ended last night',
  blocked: 'Every load test before the release',
  effect: 'We cannot show that the goal holds under load; the release slips a week',
  ask: 'Approve one more year today: it is above what we may sign',
  tried: 'The supplier gave us one day; the old contract cannot be extended'
}

/** Due tomorrow, as its "By when" says too. */
export const answer = 'Approved. Procurement buys the year today; you have the new keys by tomorrow.'

/** For whatever else waits before the executives. */
export const alsoTaken = 'We take it on. You hear from us by tomorrow.'

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
  reason: 'Today showed what it costs to wait',
  concern: 'Promised work first',
  dod: [
    'Reviewed by a second pair of eyes',
    'Release notes are written',
    'Nothing it needs expires this Sprint'
  ],
  decision: 'What expires is checked once a Sprint from now on; Operations keeps the list.'
}
