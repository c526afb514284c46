/** Formats a report comes in besides paper, and how long things have waited. */
export const formats = {
  'report.leftOut': '{count, plural, other {機密の障害#件は省略しています。}}',
  'report.section.waiting': '上の段階で待っているもの',
  'report.column.origin': 'どこから',
  'report.column.with': '現在の担当',
  'report.column.waited': '開いている時間（稼働）',
  'history.export.chat': 'チャット用テキスト',
  'history.export.csv': '表（CSV）',
  'history.export.xlsx': '表計算（XLSX）',
  'history.export.json': 'データ（JSON）',
  'report.chat.more': '…続きは報告書にあります。'
} as const
