/** When an impediment reaches the top, why not today, and what is wrong with the plan of the day. */
export const stairs = {
  'stairs.seesAt': '{top} sees it at {at, time, short}',
  'stairs.notToday': '{top} will not see it today',
  'stairs.notTodayBut': 'Not today: {top} sees it on {at, date, ::EEEMMMd} at {at, time, short}',
  'stairs.why.nobodyAbove': 'Nobody is above {unit}.',
  'stairs.why.noTime': 'No time is planned at {unit}.',
  'stairs.why.dayOff': '{unit} does not work today.',
  'stairs.why.held': '{unit} has met today, at {at, time, short}.',
  'stairs.why.passed': '{unit} was planned for {at, time, short} today, and that has passed.',
  'stairs.why.before': '{unit} meets at {at, time, short}, before this gets there at {arrives, time, short}.',
  'stairs.why.after': '{unit} meets next on {at, date, ::EEEMMMd} at {at, time, short}.',
  'plan.early':
    '{unit} starts at {at, time, short}, before {child} ends at {ends, time, short}.{teams, plural, =0 {} one { # team does not reach the top the same day.} other { # teams do not reach the top the same day.}}',
  'plan.noTime':
    'No time is planned at {unit}: {teams, plural, one {# team does not reach the top the same day.} other {# teams do not reach the top the same day.}}',
  'plan.dayOff':
    '{unit} does not work on {at, date, ::EEEMMMd}: {teams, plural, one {# team does not reach the top that day.} other {# teams do not reach the top that day.}}',
  'plan.nobodyAbove':
    'Nobody is above {unit}: {teams, plural, one {# team does not reach the top.} other {# teams do not reach the top.}}'
} as const
