/** What main itself says: file dialogs, and the labels of what it does on its own. */
export const main = {
  'file.handoff': 'Sameday hand-off file',
  'standup.ourTeam': 'Our team',
  'undo.standup': 'Added {team}'
} as const
