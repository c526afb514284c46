/** Formats a report comes in besides paper, and how long things have waited. */
export const formats = {
  'report.leftOut':
    '{count, plural, one {Ein vertrauliches Hindernis ist ausgelassen.} other {# vertrauliche Hindernisse sind ausgelassen.}}',
  'report.section.waiting': 'Wartet noch weiter oben',
  'report.column.origin': 'Von',
  'report.column.with': 'Jetzt bei',
  'report.column.waited': 'Offen, in Arbeitszeit',
  'history.export.chat': 'Text für einen Chat',
  'history.export.csv': 'Tabelle (CSV)',
  'history.export.xlsx': 'Arbeitsmappe (XLSX)',
  'history.export.json': 'Daten (JSON)',
  'report.chat.more': '… der Rest steht im Bericht.'
} as const
