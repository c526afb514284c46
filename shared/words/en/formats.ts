/** Formats a report comes in besides paper, and how long things have waited. */
export const formats = {
  'report.leftOut':
    '{count, plural, one {One confidential impediment is left out.} other {# confidential impediments are left out.}}',
  'report.section.waiting': 'Still waiting above',
  'report.column.origin': 'From',
  'report.column.with': 'Now with',
  'report.column.waited': 'Working time open',
  'history.export.chat': 'Text for a chat',
  'history.export.csv': 'Table (CSV)',
  'history.export.xlsx': 'Spreadsheet (XLSX)',
  'history.export.json': 'Data (JSON)',
  'report.chat.more': '… the rest is in the report.'
} as const
