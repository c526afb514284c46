import type { Key } from '../../en'

/** Japanese: the heat tree: the organisation by what is open in it. */
export const heat: Partial<Record<Key, string>> = {
  'heat.title': '未解決の状況（単位別）',
  'heat.eyes': '注目が必要',
  'heat.calm': '長く待っているものはありません。',
  'heat.more': '{count, plural, other {ほか#単位}}',
  'heat.show': 'ヒートツリーを画面に表示',
  'heat.hide': 'ヒートツリーを画面から消す',
  'heat.tree': 'ヒートツリー',
  'heat.view': '表示内容',
  'heat.charts': 'グラフ',
  'heat.none': '未解決なし',
  'heat.below': '{count, plural, other {未解決#件}}・下位：{heat}',
  'heat.at': '{count, plural, other {未解決#件}}・{heat}',
  'heat.picture': '{unit}とその下',
  'heat.up': '{unit}へ上がる'
}
