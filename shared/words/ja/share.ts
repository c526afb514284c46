import type { Key } from '../en'

/** Japanese: handing changes on, taking them in, and what can go wrong with files and the database. */
export const share: Partial<Record<Key, string>> = {
  'share.changes': '{count, plural, =0 {変更なし} other {変更#件}}',
  'share.step.addItem': '{title}をバックログに追加',
  'share.undo': '手順を取り消しました',
  'share.takenIn': '{from}から{count, plural, =0 {の新しい変更はありません} other {変更#件を取り込みました}}',
  'share.job.reading': '{file}を読み込み中',
  'share.job.takingIn': '変更を取り込み中',

  'share.summary.raised': '{count, plural, other {障害事項の提起#件}}',
  'share.summary.sentUp': '{count, plural, other {上へ上げた障害事項#件}}',
  'share.summary.answered': '{count, plural, other {回答#件}}',
  'share.summary.resolved': '{count, plural, other {解決した障害事項#件}}',
  'share.summary.sessions': '{count, plural, other {セレモニー#件}}',
  'share.summary.units': '{count, plural, other {ユニットの変更#件}}',
  'share.summary.people': '{count, plural, other {人と役割の変更#件}}',
  'share.summary.moves': '{count, plural, other {移動したユニット#件}}',
  'share.summary.product': '{count, plural, other {バックログとビジョンの変更#件}}',
  'share.summary.withheld': '{count, plural, other {送り手が非公開にした変更#件}}',
  'share.summary.unknown':
    '{count, plural, other {新しいSamedayでないと分からない変更#件（それまで保管します）}}',

  'problem.alreadyUndone': 'その手順はすでに取り消されています。',
  'problem.cancelled': '中止しました。何も変わっていません。',
  'problem.planGone': 'そのプレビューはもう使えません。',
  'problem.planGone.advice': 'ファイルを開き直してください。',

  'problem.diskFull': 'ディスクがいっぱいで、最後の変更は保存されませんでした。',
  'problem.diskFull.advice': '空きを増やして、もう一度行ってください。保存済みと出ているものは無事です。',
  'problem.diskReadOnly': 'Samedayは{file}に書き込めません。',
  'problem.diskReadOnly.advice':
    'フォルダーを書き込み可能にするか、別のデータフォルダーでSamedayを起動してください。',
  'problem.diskTrouble': '最後の変更をディスクに保存できませんでした：{detail}。',
  'problem.diskTrouble.advice':
    'もう一度行ってください。再び起きる場合は、引き継ぎファイルを別のディスクに保存し、このディスクを点検してください。',
  'problem.databaseLocked': '別のSamedayが{file}を使っています。',
  'problem.databaseLocked.advice': 'そちらを閉じてから、Samedayを開き直してください。',
  'problem.databaseCorrupt': 'データベース{file}が壊れています。',
  'problem.databaseCorrupt.advice':
    'Samedayを開き直してください。壊れたファイルは別に保管し、最新の正常なバックアップに戻ります。',
  'problem.databaseRestored':
    'データベースが壊れていました。Samedayは{when}のバックアップに戻り、壊れたファイルから{count, plural, =0 {その後の変更は取り出せませんでした} other {その後の変更#件を取り出しました}}。',
  'problem.databaseStartedNew':
    'データベースが壊れていて、正常なバックアップがありませんでした。Samedayは新しく作り直し、壊れたファイルから{count, plural, =0 {は何も取り出せませんでした} other {変更#件を取り出しました}}。',
  'problem.databaseSetAside.advice':
    '壊れたファイルは{file}として残してあります。ほかのPCにあるものは、引き継ぎファイルで取り戻せます。',
  'problem.databaseNewer': 'データベース{file}は新しいSamedayで書かれています。',
  'problem.databaseNewer.advice': '新しいSamedayをインストールしてください。ファイルには手を加えていません。',
  'problem.databaseForeign': '{file}はデータベースですが、Samedayのものではありません。',
  'problem.databaseForeign.advice': '別の場所に移してください。ファイルには手を加えていません。',
  'problem.backupFailed': 'データベースを更新する前のバックアップを作れませんでした：{detail}。',
  'problem.backupFailed.advice':
    '空きを増やして、Samedayを開き直してください。ファイルには手を加えていません。',
  'problem.identityNew': 'このデータは以前の写しか別のPCのものなので、今後の変更は新しい名前で署名されます。',
  'problem.identityNew.advice': '失われたものはなく、何もする必要はありません。',

  'problem.fileMissing': '{file}がありません。',
  'problem.fileMissing.advice': '入っているディスクやUSBメモリーがつながっているか確かめてください。',
  'problem.fileForbidden': 'Samedayは{file}を読み取れません。',
  'problem.fileForbidden.advice': '読み取りの権限を求めるか、送り直してもらってください。',
  'problem.fileNotWritten': '{file}を書き込めませんでした：{detail}。',
  'problem.fileNotWritten.advice': '別のフォルダーを選んでください。',
  'problem.fileFull': '{file}のための空きがありません。前からあったものは残っています。',
  'problem.fileFull.advice': '空きを増やすか、別のディスクを選んでください。',

  'problem.handoffEmpty': '{file}は空です。',
  'problem.handoffNotOne': '{file}はSamedayの引き継ぎファイルではありません。',
  'problem.handoffNotOne.advice': '引き継ぎファイルは末尾が.samedayで、「共有」で保存します。',
  'problem.handoffCut': '{file}は不完全です。{line}行目で終わっています。',
  'problem.handoffCut.advice': '一部しかコピーされていないようです。コピーし直してください。',
  'problem.handoffDamaged': '{file}は{line}行目が壊れています：{detail}。',
  'problem.handoffDamaged.advice': '何も取り込みませんでした。ファイルをもう一度もらってください。',
  'problem.handoffTampered': '{file}は書き込み後に変更されています。',
  'problem.handoffTampered.advice': '何も取り込みませんでした。送り手にファイルをもう一度もらってください。',
  'problem.handoffOtherKey': '{file}は{from}からとありますが、そのPCの署名ではありません。',
  'problem.handoffOtherKey.advice': '何も取り込みませんでした。{from}に確かめてください。',
  'problem.handoffTooLarge': '{file}は引き継ぎファイルとしては大きすぎます。',
  'problem.handoffTooLarge.advice': '何も取り込みませんでした。送り手にファイルをもう一度もらってください。',
  'problem.handoffLongLine':
    '{day, date, ::yMMMd}の{unit}のセレモニーは一度に{size, number} MBを記録しました。引き継ぎファイルに入るのは最大{limit, number} MBです。',
  'problem.handoffLongStep':
    'ここには{size, number} MBの変更が一つあります。引き継ぎファイルに入るのは最大{limit, number} MBです。',
  'problem.handoffLong.advice':
    '何も保存されていません。そのセレモニーのレポートと、「プロダクト」から表にしたバックログを渡してください。',
  'problem.handoffNewer': '{file}は新しいSamedayで書かれています。',
  'problem.handoffNewer.advice': '新しいSamedayをインストールしてから、ファイルを開き直してください。'
}
