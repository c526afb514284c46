import type { Key } from '../../en'

/** Brazilian Portuguese: the History room: closed ceremonies and their reports. */
export const history: Partial<Record<Key, string>> = {
  'history.empty': 'As sessões fechadas aparecem aqui.',
  'history.list': 'Sessões',
  'history.report': 'Relatório',
  'history.count': '{count, plural, =0 {# sessões} one {# sessão} other {# sessões}}',
  'history.search': 'Buscar sessões',
  'history.pick': 'Escolha uma sessão para ver o relatório.',
  'history.export': 'Exportar relatório',
  'history.export.pdf': 'PDF',
  'history.export.html': 'Página da web (HTML)',
  'history.export.md': 'Texto (Markdown)',
  'history.notClosed': 'Não fechada',
  'history.used': '{used} de {box}',
  'history.raised': '{count, plural, =0 {# levantados} one {# levantado} other {# levantados}}',
  'history.sentUp': '{count, plural, =0 {# escalados} one {# escalado} other {# escalados}}',
  'history.outcome.kept': 'Dentro do timebox: {used} de {box}',
  'history.outcome.over': 'Além do timebox: {used} de {box}',
  'history.present': '{here, number} de {all, number} aqui',
  'history.goingUp': 'Sobe para {unit}',
  'history.cameBack': 'De volta',
  'history.answered': 'Respondido aqui',
  'history.raisedHere': 'Levantado aqui',
  'history.turns': 'Falas',
  'history.parked': 'Estacionado',
  'history.decisions': 'Decisões',
  'history.attendance': 'Quem esteve presente',
  'history.skipped': 'pulada',
  'history.planned': 'de {planned}',
  'history.stays': 'ficam: {names}',
  'history.by': 'por {who}'
}
