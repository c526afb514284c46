import type { Key } from '../en'

/** Arabic: what main itself says: file dialogs, and the labels of what it does on its own. */
export const main: Partial<Record<Key, string>> = {
  'file.handoff': 'ملف تسليم من Sameday',
  'standup.ourTeam': 'فريقنا',
  'undo.standup': 'تمت إضافة {team}'
}
