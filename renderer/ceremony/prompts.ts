/** The questions of each kind of turn; a Scaled Daily Scrum asks the guide's three. */
export const promptsByKind = {
  daily: ['audience.prompt.daily.goal', 'audience.prompt.daily.next', 'audience.prompt.daily.way'],
  scaledDaily: [
    'audience.prompt.scaled.goal',
    'audience.prompt.scaled.others',
    'audience.prompt.scaled.dependency'
  ]
} as const
