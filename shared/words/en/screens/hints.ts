/** Things worth a look at a unit, with their reason and what to try. */
export const hints = {
  'hints.title': 'Worth a look',
  'hints.dismiss': 'Dismiss',
  'hints.moreThan': 'more than {count, number} more',
  'hints.more': '{count, plural, one {# more} other {# more}}',
  'hints.step': 'Hint dismissed',
  'hint.noCrossTeam.why': 'Nothing between teams came up in the last {count, number} Scaled Dailies.',
  'hint.noCrossTeam.try': 'Shorten it, meet less often, or ask who waits for whom.',
  'hint.airtime.why':
    '{team} had {share, number, percent} of the talking in the last {count, number} meetings.',
  'hint.airtime.try': 'Start with the others, and take details to the parking lot.',
  'hint.overRuns.why':
    '{over, number} of the last {count, number} meetings ran more than {share, number, percent} over their box.',
  'hint.overRuns.try': 'Park topics earlier, or plan fewer turns.',
  'hint.attendance.why': '{name} was absent from {absent, number} of the last {count, number} meetings.',
  'hint.attendance.try': 'Ask what keeps them away; somebody else may speak for them.',
  'hint.bigTeam.why': '{people, number} people are in this team.',
  'hint.bigTeam.try': 'Teams of nine or fewer talk more easily: think about two teams.',
  'hint.fanOut.why': '{count, plural, one {# unit meets} other {# units meet}} here.',
  'hint.fanOut.try': 'Four or five work best: think about joining or splitting groups.'
} as const
