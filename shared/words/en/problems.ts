/** What went wrong and what to do: `problem.x` is the sentence, `problem.x.advice` what the reader can do. */
export const problems = {
  'problem.notFound': 'That is no longer here.',
  'problem.notAllowed': 'This window may not do that.',
  'problem.badInput': 'Sameday could not make sense of that: {detail}.',
  'problem.storeUnavailable': 'The database is starting again.',
  'problem.storeUnavailable.advice': 'What the screen shows as saved is safe. Try again in a moment.',
  'problem.unexpected': 'Something unexpected happened: {detail}.',
  'problem.unexpected.advice': 'Nothing that was shown as saved is lost. Please report this.'
} as const
