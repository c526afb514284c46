import type { Key } from '../../en'

/** Japanese: the Share room: hand-off files in and out. */
export const share: Partial<Record<Key, string>> = {
  'shareScreen.drop': '引き継ぎファイルか組織ファイルをここにドロップしてください。',
  'shareScreen.dropHint': '変わる前に、変わる内容を確かめられます。順番も回数も自由です。',
  'shareScreen.openFile': 'ファイルを開く',
  'shareScreen.save': '引き継ぎファイルを保存',
  'shareScreen.saveTitle': '引き継ぐ',
  'shareScreen.saveText':
    'このPCが知っていることすべてを1つのファイルに（{count, plural, other {変更#件}}）。メール、チャット、USBメモリーで送れます。',
  'shareScreen.confidential': '非公開の障害事項も含める',
  'shareScreen.saved': '{count, plural, other {変更#件}}を{file}に保存しました',
  'shareScreen.laptops': 'PC',
  'shareScreen.laptops.self': 'このPC',
  'shareScreen.laptops.changes': '{count, plural, other {変更#件}}',
  'shareScreen.laptops.alone': 'ほかのPCはまだありません。',
  'shareScreen.waiting': '待機中',
  'shareScreen.waiting.none': '待機中のものはありません。',
  'shareScreen.waiting.future':
    '{laptop}からの{count, plural, other {変更#件}}：時計が1日以上進んでいます。そのPCの日付と時刻を確かめてください。',
  'shareScreen.waiting.unknown':
    '{laptop}からの{count, plural, other {変更#件}}：新しいSamedayで作られています。更新後に反映されます。',
  'shareScreen.waiting.gap':
    '{laptop}からの{count, plural, other {変更#件}}：その前の変更が欠けています。以前のファイルも開いてください。',
  'shareScreen.overwritten': '上書き',
  'shareScreen.overwritten.none': '後の値に置き換えられたものはありません。',
  'shareScreen.overwritten.text': '{what}：「{kept}」が有効で、「{lost}」は上書きされました',
  'shareScreen.steps': 'ここで行ったこと',
  'shareScreen.steps.none': 'まだありません。',
  'shareScreen.undone': '取り消し済み'
}
