import type { Key } from '../en'

export const files: Partial<Record<Key, string>> = {
  'file.table': '表（CSV、XLSX、ODS）',
  'history.export.ods': '表計算（ODS）',
  'files.bringIn': 'ファイルから取り込む',
  'files.examples': '例のファイルを試す',
  'files.export.backlog': 'バックログを書き出す',
  'files.export.goals': '目標を書き出す',
  'files.export.figures': '数値を書き出す',
  'files.export.organisation': '組織を書き出す',
  'import.file.damaged': '{file}は壊れているか、ロックされているか、表計算ファイルではありません。',
  'import.file.bomb':
    '{file}は展開すると元の100倍を超えます。本物の表計算ファイルではあり得ないため、開きませんでした。',
  'import.file.noUnit': '{file}はプロダクト側の内容ですが、属するユニットがまだありません。',
  'import.file.noUnit.advice': '先に組織を取り込んでから、このファイルをもう一度開いてください。',
  'import.holds.items':
    '{count, plural, other {#行}}（{source, select, jira {Jira} azure {Azure DevOps} linear {Linear} sameday {Sameday} other {ファイル}}）を{unit}のバックログへ',
  'import.holds.goals': 'ファイルに目標{count, plural, other {#件}}、{unit}へ',
  'import.holds.figures': '数値{count, plural, other {#行}}、{unit}へ',
  'import.note.states': 'Samedayが知らない状態は「未着手」とみなします：{states}。',
  'import.note.cut':
    '{count, plural, other {#行}}の文章がSamedayに入る長さを超えています。末尾は省かれます。',
  'import.note.parents':
    '{count, plural, other {#行}}の親項目は、ファイルにもバックログにもありません。親なしで取り込みます。',
  'import.note.missing':
    'このようなファイルから来た{count, plural, other {#項目}}は、読める行に出てきません。除外した行にあるかもしれないため、そのまま残ります。',
  'import.problem.noTitle': 'タイトルがありません。',
  'import.problem.wideCut': '列よりセルが多いため、{column}から後ろは省きました。',
  'import.problem.badNumber': '「{text}」は数ではありません。{item}はこれなしで取り込まれます。',
  'import.problem.eitherNumber':
    '「{text}」は二通りに読めます。上でどちらかを選ぶと、この行が取り込まれます。',
  'import.problem.badDate': '「{text}」は日付ではありません。{item}はこれなしで取り込まれます。',
  'import.problem.endsBeforeStart': '{item}は始まる前に終わることになるため、日付なしで取り込まれます。',
  'import.problem.itemElsewhere': '{item}はすでに{unit}のバックログにあり、そこに残ります。',
  'import.problem.itemCircle': '{item}が自分自身の一部になるため、親なしで取り込まれます。',
  'import.problem.unknownGoal': '「{goal}」は{unit}やその上のユニットの目標ではありません。',
  'import.problem.goalElsewhere': '{goal}はすでに{unit}の目標で、そこに残ります。',
  'import.problem.goalState':
    '「{text}」は目標の状態ではありません（open、met、dropped）。{goal}はこれなしで取り込まれます。',
  'import.problem.unknownServed':
    '「{serves}」は上のユニットの目標ではありません。{goal}はこれなしで取り込まれます。',
  'import.problem.noMetric': '指標の名前がありません。',
  'import.problem.metricGroup':
    '「{text}」はグループではありません（productivity、value、quality、sustainability、own）。{metric}はこれなしで取り込まれます。',
  'import.problem.metricBetter':
    '「{text}」は向きではありません（up、down）。{metric}はこれなしで取り込まれます。',
  'import.problem.noWhen': 'スプリントも、読める日付もありません。',
  'import.problem.unknownSprint':
    '{unit}にスプリント「{sprint}」はありません。先に計画するか、日付を書いてください。',
  'importDialog.for': '{unit}へ',
  'importDialog.pickUnit': 'どのユニットのものですか？',
  'importDialog.order': 'すでにある{moved, plural, other {#件}}をファイルの順に並べる',
  'importDialog.mirror': 'ファイルにもう出てこない{missing, plural, other {#項目を取り下げる}}',
  'importDialog.dates': '{sample}のような日付は二通りに読めます。これは：',
  'importDialog.dates.unsaid': '選ぶまで、このような日付は省かれます。',
  'importDialog.numbers': '{sample}のような数は二通りに読めます。これは：',
  'importDialog.numbers.unsaid': '選ぶまで、このような数は省かれます。',
  'importDialog.asLastTime': '同じ見出しの前回のファイルと同じように読みました。',
  'importDialog.afresh': '推測し直す',
  'importDialog.saveSkipped': '除外した行を保存',
  'importDialog.leftOut':
    'ほかはすべて取り込みました。{count, plural, other {#行を除外しました。保存して直し、そのファイルをもう一度取り込んでください。}}',
  'import.skipped.why': '除外した理由',
  'importDialog.columns': 'どの列が何か',
  'importDialog.columns.ask':
    'Samedayの知らない見出しです。タイトルの列を選ぶと、各行がバックログの項目になります。',
  'importDialog.columns.none': 'なし',
  'importDialog.columns.unnamed': '{number, number}列目',
  'importDialog.field.title': 'タイトル',
  'importDialog.field.key': 'キー',
  'importDialog.field.parent': '親項目'
}
