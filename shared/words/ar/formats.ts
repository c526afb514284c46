/** Formats a report comes in besides paper, and how long things have waited. */
export const formats = {
  'report.leftOut':
    '{count, plural, zero {لم يُحذف أي عائق سري.} one {حُذف عائق سري واحد.} two {حُذف عائقان سريان.} few {حُذفت # عوائق سرية.} many {حُذف # عائقًا سريًا.} other {حُذف # عائق سري.}}',
  'report.section.waiting': 'ما زال ينتظر في الأعلى',
  'report.column.origin': 'من',
  'report.column.with': 'الآن لدى',
  'report.column.waited': 'وقت العمل وهو مفتوح',
  'history.export.chat': 'نص للمحادثة',
  'history.export.csv': 'جدول (CSV)',
  'history.export.xlsx': 'مصنف (XLSX)',
  'history.export.json': 'بيانات (JSON)',
  'report.chat.more': '… والبقية في التقرير.'
} as const
