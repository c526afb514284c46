import type { Key } from '../en'

/** German: what main itself says: file dialogs, and the labels of what it does on its own. */
export const main: Partial<Record<Key, string>> = {
  'file.handoff': 'Sameday-Übergabedatei',
  'standup.ourTeam': 'Unser Team',
  'undo.standup': '{team} hinzugefügt'
}
