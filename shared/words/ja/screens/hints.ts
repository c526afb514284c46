import type { Key } from '../../en'

/** Japanese: things worth a look at a unit, with their reason and what to try. */
export const hints: Partial<Record<Key, string>> = {
  'hints.title': '気にかけたいこと',
  'hints.dismiss': '閉じる',
  'hints.moreThan': 'ほか{count, number}件超',
  'hints.more': '{count, plural, other {ほか#件}}',
  'hints.step': 'ヒントを閉じました',
  'hint.noCrossTeam.why': '直近{count, number}回のスケールドデイリーで、チーム間の話題がありませんでした。',
  'hint.noCrossTeam.try': '短くする、回数を減らす、または誰が誰を待っているかを尋ねてみてください。',
  'hint.airtime.why':
    '直近{count, number}回の会議で、{team}が発言時間の{share, number, percent}を占めました。',
  'hint.airtime.try': '他のチームから始め、詳細はパーキングロットへ回してください。',
  'hint.overRuns.why':
    '直近{count, number}回のうち{over, number}回が、タイムボックスを{share, number, percent}以上超えました。',
  'hint.overRuns.try': '早めにパーキングロットへ回すか、順番を減らしてください。',
  'hint.attendance.why': '{name}は直近{count, number}回のうち{absent, number}回欠席しました。',
  'hint.attendance.try': '来られない理由を尋ね、代理の人が話すことも検討してください。',
  'hint.bigTeam.why': 'このチームには{people, number}人います。',
  'hint.bigTeam.try': '9人以下のチームは話しやすくなります。2チームに分けることを考えてみてください。',
  'hint.fanOut.why': '{count, plural, other {#単位がここに集まります。}}',
  'hint.fanOut.try': '4つか5つが最適です。統合や分割を考えてみてください。'
}
