/** The Insights room. */
export const insights = {
  'insights.empty': 'Charts appear after 3 closed sessions.',
  'insights.so.far': '{count, plural, =0 {None is closed yet.} one {# is closed.} other {# are closed.}}',
  'insights.lead': 'The last {days, number} days',
  'insights.kept': 'Time box kept',
  'insights.kept.text': '{kept, number} of {all, number} ceremonies ended inside their box',
  'insights.sameDay': 'Answered the same day',
  'insights.sameDay.text': '{same, number} of {all, number} answers came on the day the need arrived',
  'insights.open': 'Open impediments',
  'insights.open.text': '{fresh, number} fresh, {warn, number} getting old, {stale, number} stale',
  'insights.boxes': 'How much of the box each ceremony used',
  'insights.boxes.note': 'Each dot is a ceremony; the line is its time box.',
  'insights.boxes.dot': '{kind}, {date}: {used} of {box}',
  'insights.boxes.over': 'over the box',
  'insights.boxes.within': 'inside the box',
  'insights.answers': 'Time from arriving to an answer, by level',
  'insights.answers.none': 'No answer from above yet.',
  'insights.answers.hours': '{hours, number, ::.0} h',
  'insights.ages': 'Open impediments by age',
  'insights.age.fresh': 'Fresh',
  'insights.age.warn': 'Getting old',
  'insights.age.stale': 'Stale'
} as const
