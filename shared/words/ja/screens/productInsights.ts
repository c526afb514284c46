import type { Key } from '../../en'

/** Japanese: how the product side decides and delivers. */
export const productInsights: Partial<Record<Key, string>> = {
  'pins.title': 'プロダクト側',
  'pins.days': '{days, plural, other {#日}}',
  'pins.stood': '守られた合意順',
  'pins.stood.text': '{all, number}件中{stood, number}件が合意どおり',
  'pins.outside': '場外での変更',
  'pins.outside.text': 'メタスクラム間に行われた合意順の変更',
  'pins.waiting': 'メタスクラム待ち',
  'pins.waiting.text': '提案済みで未決定、最初のものは{day}から',
  'pins.waiting.none': '提案はすべて決定済み',
  'pins.value': '届けた価値',
  'pins.value.text': '終了したスプリントの計画{planned, number}のうち{came, number}を届けた',
  'pins.decisions': '提案から決定までの時間（レベル別）',
  'pins.decisions.note': '記入または場外変更からメタスクラムまで：半数は●より早く、100件中85件は◆より早い。',
  'pins.decisions.count': '{count, plural, other {#件の決定}}',
  'pins.decisions.none': 'この期間にメタスクラムで決まったことはありません。',
  'pins.orders': '合意順が次のメタスクラムまで守られたか',
  'pins.orders.note': '塗り：そのまま。斜線：移動。空白：場外で取り下げ・中止。',
  'pins.orders.none': 'この期間に合意された順序はありません。',
  'pins.orders.row': '{unit}、{from}～{until}',
  'pins.orders.holds': '{unit}、{from}から',
  'pins.orders.text':
    '移動{moved, number}、場外終了{ended, number}、完了{finished, number}、新規{added, number}',
  'pins.of': '{part, number}／{all, number}',
  'pins.sprints': '計画に対して届けた価値（スプリント別）',
  'pins.sprints.note':
    '{unit}のスプリント。塗り：計画どおり。斜線：別の時期の計画分が届いた。空白：計画したが届かず。',
  'pins.sprints.none': '価値と終了日のある項目を持つスプリントがありません。',
  'pins.sprints.text': '計画{planned, number}のうち{came, number}、計画外{beside, number}',
  'pins.head.decisions': '決定',
  'pins.head.waiting': '待ち',
  'pins.head.order': '合意順',
  'pins.head.kept': 'そのまま',
  'pins.head.moved': '移動',
  'pins.head.ended': '場外終了',
  'pins.head.finished': '完了',
  'pins.head.added': '新規',
  'pins.head.planned': '計画',
  'pins.head.came': '計画どおり',
  'pins.head.beside': '計画外'
}
