/** Formats a report comes in besides paper, and how long things have waited. */
export const formats = {
  'report.leftOut':
    '{count, plural, one {Un obstacle confidentiel n’est pas repris ici.} other {# obstacles confidentiels ne sont pas repris ici.}}',
  'report.section.waiting': 'En attente plus haut',
  'report.column.origin': 'De',
  'report.column.with': 'Chez',
  'report.column.waited': 'Ouvert, en temps de travail',
  'history.export.chat': 'Texte pour une messagerie',
  'history.export.csv': 'Tableau (CSV)',
  'history.export.xlsx': 'Feuille de calcul (XLSX)',
  'history.export.json': 'Données (JSON)',
  'report.chat.more': '… la suite est dans le rapport.'
} as const
