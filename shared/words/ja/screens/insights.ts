import type { Key } from '../../en'

/** Japanese: the Insights room. */
export const insights: Partial<Record<Key, string>> = {
  'insights.empty': '終了したセッションが3件になるとグラフが出ます。',
  'insights.so.far': '{count, plural, =0 {終了したものはまだありません。} other {#件が終了しています。}}',
  'insights.lead': '最近{days, number}日間',
  'insights.kept': 'タイムボックス遵守',
  'insights.kept.text': '{all, number}件中{kept, number}件のセレモニーがタイムボックス内に終了',
  'insights.sameDay': '当日中の回答',
  'insights.sameDay.text': '{all, number}件中{same, number}件の回答が、必要が届いた当日中',
  'insights.open': '未解決の障害事項',
  'insights.open.text': '新しい{fresh, number}件、古くなりつつある{warn, number}件、停滞{stale, number}件',
  'insights.boxes': '各セレモニーで使ったタイムボックス',
  'insights.boxes.note': '点はセレモニー、線はそのタイムボックスです。',
  'insights.boxes.dot': '{kind}、{date}：{used}／{box}',
  'insights.boxes.over': 'タイムボックス超過',
  'insights.boxes.within': 'タイムボックス内',
  'insights.answers': '届いてから回答までの時間（レベル別）',
  'insights.answers.none': '上位からの回答はまだありません。',
  'insights.answers.hours': '{hours, number, ::.0}時間',
  'insights.ages': '未解決の障害事項（経過別）',
  'insights.age.fresh': '新しい',
  'insights.age.warn': '古くなりつつある',
  'insights.age.stale': '停滞'
}
