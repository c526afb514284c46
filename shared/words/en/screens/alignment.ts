/** Which goal leads where. */
export const alignment = {
  'align.title': 'Alignment',
  'align.tree': 'Goals, by what they serve',
  'align.root': 'All goals',
  'align.picture': '{goal}, and what serves it',
  'align.led': 'Lead to the top',
  'align.led.text': '{led, number} of {all, number} open goals lead to a goal at the top',
  'align.loose': 'Lead nowhere',
  'align.loose.text': 'They name no goal above, or one that is gone',
  'align.unserved': 'Served by nothing',
  'align.unserved.text': 'Nobody below has made them theirs',
  'align.without': 'Without a goal',
  'align.without.text': 'of {all, number} units: they have not said what they are after',
  'align.all': 'All',
  'align.part': 'Which goals',
  'align.search': 'Search goals and units',
  'align.below': '{count, plural, one {# below that nothing serves} other {# below that nothing serves}}',
  'align.levels': 'Units with a goal that leads to the top, by level',
  'align.levels.note': 'Full: leads to the top. Hatched: leads nowhere. Empty: no goal.',
  'align.levels.text':
    '{led, number} lead to the top, {loose, number} nowhere, {without, number} without a goal',
  'align.head.led': 'Units that lead to the top',
  'align.head.loose': 'Units that lead nowhere',
  'align.head.without': 'Units without a goal',
  'align.head.goals': 'Open goals'
} as const
