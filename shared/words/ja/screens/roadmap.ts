import type { Key } from '../../en'

/** Japanese: items by goal over time. */
export const roadmap: Partial<Record<Key, string>> = {
  'product.tab.roadmap': 'ロードマップ',
  'roadmap.title': 'ロードマップ',
  'roadmap.goals': '目標',
  'roadmap.items': '項目',
  'roadmap.late': '遅れ',
  'roadmap.undated': '日付なし',
  'roadmap.undated.count': '{count, plural, other {日付のない項目#件}}',
  'roadmap.empty': '日付のある項目がまだありません。開始か終了を入れると、ここに並びます。',
  'roadmap.goesOn': '{goal}（続き）',
  'roadmap.page': '{page, number}／{pages, number}ページ',
  'roadmap.show': 'ロードマップを画面に表示',
  'roadmap.hide': 'ロードマップを画面から消す',
  'roadmap.next': '次のページ',
  'roadmap.previous': '前のページ'
}
