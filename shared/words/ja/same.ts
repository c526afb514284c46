import type { Key } from '../en'

/** Japanese: the same impediment from several teams: suggested, merged, taken apart again. */
export const same: Partial<Record<Key, string>> = {
  'same.title': '同じことかもしれません',
  'same.metBy': '{count, plural, other {#チームで発生}}',
  'same.about': '{unit}発、現在は{ball}',
  'same.thatGoesOn': 'あちらが両方を引き継ぎます。',
  'same.thisGoesOn': 'こちらが両方を引き継ぎます。',
  'same.merge': '統合する',
  'same.mergeWith': '「{title}」と統合する',
  'same.merged': '統合しました：「{title}」が両方を引き継ぎます。',
  'same.join': 'これに加わる',
  'same.joinWith': 'これに加わる: 「{title}」',
  'same.joinHint': '一つにまとまり、あなたのチームも発生元に加わります。',
  'same.joined': '加わりました：「{title}」が続き、{unit}も発生元に入ります。',
  'same.raisers': '発生元',
  'same.raisedAt': '提起 {when}',
  'same.takeOut': '統合を解除',
  'same.takeOutOf': '{unit}の統合を解除',
  'same.takenOut': '再び単独になりました：{title}',
  'same.goesOnAs': '「{title}」がこれを引き継いでいます。',
  'same.show': '表示する'
}
