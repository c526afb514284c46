import type { Key } from '../en'

/** French: what main itself says: file dialogs, and the labels of what it does on its own. */
export const main: Partial<Record<Key, string>> = {
  'file.handoff': 'Fichier de relais Sameday',
  'standup.ourTeam': 'Notre équipe',
  'undo.standup': 'Ajout de {team}'
}
