/** The heat tree: the organisation by what is open in it. */
export const heat = {
  'heat.title': 'What is open, by unit',
  'heat.eyes': 'Needs eyes',
  'heat.calm': 'Nothing has waited long.',
  'heat.more': '{count, plural, one {and # more unit} other {and # more units}}',
  'heat.show': 'Show heat tree on screen',
  'heat.hide': 'Take heat tree off the screen',
  'heat.tree': 'Heat tree',
  'heat.view': 'What to show',
  'heat.charts': 'Charts',
  'heat.none': 'Nothing open',
  'heat.below': '{count, plural, one {# open} other {# open}} · below: {heat}',
  'heat.at': '{count, plural, one {# open} other {# open}} · {heat}',
  'heat.picture': '{unit} and what is below it',
  'heat.up': 'Up to {unit}'
} as const
