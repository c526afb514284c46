/** When an impediment reaches the top, why not today, what is wrong with the plan of the day, and working time. */
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
    'Nobody is above {unit}: {teams, plural, one {# team does not reach the top.} other {# teams do not reach the top.}}',
  'plan.title': 'The plan of the day',
  'plan.putAway': 'Put this advice away',
  'plan.more': '{count, plural, one {and # more} other {and # more}}',
  'today.there': '({time} there)',
  'unitWork.title': 'Working time',
  'unitWork.own': 'This unit’s own; what is empty is as above: {zone}, {from} to {to}.',
  'unitWork.inherited': 'As the unit above: {zone}, {from} to {to}.',
  'unitWork.zone': 'Time zone',
  'unitWork.zone.wrong': 'Write a name like Europe/Berlin.',
  'unitWork.hours': 'Working hours',
  'unitWork.hours.wrong': 'Write hours like 09:00-17:00.',
  'unitWork.days': 'Working days',
  'unitWork.off': 'Days off',
  'unitWork.off.wrong': 'Write dates like 2026-12-25, with commas between them.',
  'unitWork.warn': 'Getting old after (working hours)',
  'unitWork.stale': 'Stale after (working hours)',
  'unitWork.age.wrong': 'Write a number of hours.',
  'unitWork.asAbove': 'All as the unit above',
  'import.problem.badWork': '“{text}” in {column} cannot be read; {unit} goes in without it.'
} as const
