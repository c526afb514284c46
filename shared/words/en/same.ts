/** The same impediment from several teams: suggested, merged, taken apart again. */
export const same = {
  'same.title': 'Looks like the same as',
  'same.metBy': '{count, plural, one {met by # team} other {met by # teams}}',
  'same.about': 'From {unit}, now with {ball}',
  'same.thatGoesOn': 'That one goes on for both.',
  'same.thisGoesOn': 'This one goes on for both.',
  'same.merge': 'Merge',
  'same.mergeWith': 'Merge with “{title}”',
  'same.merged': 'Merged: “{title}” goes on for both.',
  'same.join': 'Join it',
  'same.joinWith': 'Join it: “{title}”',
  'same.joinHint': 'Then it goes on as one, and your team is among those who met it.',
  'same.joined': 'Joined: “{title}” goes on, with {unit} among those who met it.',
  'same.raisers': 'Who met it',
  'same.raisedAt': 'raised {when}',
  'same.takeOut': 'Take out again',
  'same.takeOutOf': 'Take out again: {unit}',
  'same.takenOut': 'On its own again: {title}',
  'same.goesOnAs': '“{title}” goes on for this one.',
  'same.show': 'Show it'
} as const
