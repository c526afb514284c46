import type { Key } from '../en'

/** Japanese: what main itself says: file dialogs, and the labels of what it does on its own. */
export const main: Partial<Record<Key, string>> = {
  'file.handoff': 'Samedayの引き継ぎファイル',
  'standup.ourTeam': '私たちのチーム',
  'undo.standup': '{team}を追加しました'
}
