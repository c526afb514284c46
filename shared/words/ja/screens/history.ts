import type { Key } from '../../en'

/** Japanese: the History room: closed ceremonies and their reports. */
export const history: Partial<Record<Key, string>> = {
  'history.empty': '終了したセッションがここに並びます。',
  'history.list': 'セッション',
  'history.report': 'レポート',
  'history.count': '{count, plural, other {セッション#件}}',
  'history.search': 'セッションを検索',
  'history.pick': 'セッションを選ぶとレポートが表示されます。',
  'history.export': 'レポートを書き出す',
  'history.export.pdf': 'PDF',
  'history.export.html': 'ウェブページ（HTML）',
  'history.export.md': 'テキスト（Markdown）',
  'history.notClosed': '未終了',
  'history.used': '{used}／{box}',
  'history.raised': '{count, plural, other {提起#件}}',
  'history.sentUp': '{count, plural, other {上へ#件}}',
  'history.outcome.kept': 'タイムボックス内：{used}／{box}',
  'history.outcome.over': 'タイムボックス超過：{used}／{box}',
  'history.present': '{all, number}人中{here, number}人が出席',
  'history.goingUp': '{unit}へ上げるもの',
  'history.cameBack': '返ってきた回答',
  'history.answered': 'ここで回答',
  'history.raisedHere': 'ここで提起',
  'history.turns': '発言',
  'history.parked': '保留',
  'history.decisions': '決定事項',
  'history.attendance': '参加者',
  'history.skipped': '飛ばし',
  'history.planned': '／{planned}',
  'history.stays': '残る人：{names}',
  'history.by': '代理：{who}'
}
