/** Formats a report comes in besides paper, and how long things have waited. */
export const formats = {
  'report.leftOut':
    '{count, plural, one {Se omite un impedimento confidencial.} other {Se omiten # impedimentos confidenciales.}}',
  'report.section.waiting': 'Aún en espera más arriba',
  'report.column.origin': 'De',
  'report.column.with': 'Ahora con',
  'report.column.waited': 'Abierto, en tiempo laboral',
  'history.export.chat': 'Texto para un chat',
  'history.export.csv': 'Tabla (CSV)',
  'history.export.xlsx': 'Hoja de cálculo (XLSX)',
  'history.export.json': 'Datos (JSON)',
  'report.chat.more': '… el resto está en el informe.'
} as const
