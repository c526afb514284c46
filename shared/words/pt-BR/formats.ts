/** Formats a report comes in besides paper, and how long things have waited. */
export const formats = {
  'report.leftOut':
    '{count, plural, one {Um impedimento confidencial foi omitido.} other {# impedimentos confidenciais foram omitidos.}}',
  'report.section.waiting': 'Ainda esperando mais acima',
  'report.column.origin': 'De',
  'report.column.with': 'Agora com',
  'report.column.waited': 'Aberto, em tempo de trabalho',
  'history.export.chat': 'Texto para um chat',
  'history.export.csv': 'Tabela (CSV)',
  'history.export.xlsx': 'Planilha (XLSX)',
  'history.export.json': 'Dados (JSON)',
  'report.chat.more': '… o resto está no relatório.'
} as const
