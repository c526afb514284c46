import type { Key } from '../en'

/** Brazilian Portuguese: what main itself says: file dialogs, and the labels of what it does on its own. */
export const main: Partial<Record<Key, string>> = {
  'file.handoff': 'Arquivo de repasse do Sameday',
  'standup.ourTeam': 'Nosso time',
  'undo.standup': 'Adicionado: {team}'
}
