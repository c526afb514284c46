import type { Key } from '../en'

/** Spanish: what main itself says: file dialogs, and the labels of what it does on its own. */
export const main: Partial<Record<Key, string>> = {
  'file.handoff': 'Archivo de relevo de Sameday',
  'standup.ourTeam': 'Nuestro equipo',
  'undo.standup': 'Se añadió {team}'
}
