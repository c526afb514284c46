import type { Key } from '../../en'

/** Spanish: the History room: closed ceremonies and their reports. */
export const history: Partial<Record<Key, string>> = {
  'history.empty': 'Las sesiones cerradas llegan aquí.',
  'history.list': 'Sesiones',
  'history.report': 'Informe',
  'history.count': '{count, plural, one {# sesión} other {# sesiones}}',
  'history.search': 'Buscar sesiones',
  'history.pick': 'Elige una sesión para ver su informe.',
  'history.export': 'Exportar informe',
  'history.export.pdf': 'PDF',
  'history.export.html': 'Página web (HTML)',
  'history.export.md': 'Texto (Markdown)',
  'history.notClosed': 'Sin cerrar',
  'history.used': '{used} de {box}',
  'history.raised': '{count, plural, one {# planteado} other {# planteados}}',
  'history.sentUp': '{count, plural, one {# elevado} other {# elevados}}',
  'history.outcome.kept': 'Dentro de la timebox: {used} de {box}',
  'history.outcome.over': 'Fuera de la timebox: {used} de {box}',
  'history.present': '{here, number} de {all, number} aquí',
  'history.goingUp': 'Sube a {unit}',
  'history.cameBack': 'De vuelta',
  'history.answered': 'Respondido aquí',
  'history.raisedHere': 'Planteado aquí',
  'history.turns': 'Turnos',
  'history.parked': 'Aparcado',
  'history.decisions': 'Decisiones',
  'history.attendance': 'Quién estuvo',
  'history.skipped': 'saltado',
  'history.planned': 'de {planned}',
  'history.stays': 'se quedan: {names}',
  'history.by': 'por {who}'
}
