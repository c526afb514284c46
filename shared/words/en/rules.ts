/** Why the rules of the field say no, what to do about it, and what two laptops did at the same time. */
export const rules = {
  'check.impediment.answeredTwice': 'It was answered twice at the same time. The later answer stands.',
  'check.impediment.answeredWhileSentUp':
    'It was answered at one level while it was sent up to the next. The answer stands.',
  'check.impediment.answeredAfterResolved':
    'It was answered although it had been resolved meanwhile. It stays resolved.',
  'check.impediment.resolvedWhileSentUp':
    'It was resolved at one level while it was sent up to the next. It counts as resolved.',
  'check.impediment.sentUpElsewhere':
    'It was sent up from a level that no longer had it. It stays where it was.',
  'check.impediment.unexpectedLevel':
    'A level acted on it that it had not been sent up to, or from where that was taken back.',
  'check.impediment.raiseTakenBack': 'Raising it was taken back after others had acted on it. It is kept.'
} as const
