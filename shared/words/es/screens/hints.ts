import type { Key } from '../../en'

/** Spanish: things worth a look at a unit, with their reason and what to try. */
export const hints: Partial<Record<Key, string>> = {
  'hints.title': 'Merece una mirada',
  'hints.dismiss': 'Descartar',
  'hints.moreThan': 'más de {count, number} más',
  'hints.more': '{count, plural, one {# más} other {# más}}',
  'hints.step': 'Aviso descartado',
  'hint.noCrossTeam.why': 'En los últimos {count, number} Scaled Dailies no surgió nada entre equipos.',
  'hint.noCrossTeam.try': 'Acórtalo, reuníos menos, o preguntad quién espera a quién.',
  'hint.airtime.why':
    '{team} habló el {share, number, percent} del tiempo en las últimas {count, number} reuniones.',
  'hint.airtime.try': 'Empezad por los demás y llevad los detalles al aparcamiento.',
  'hint.overRuns.why':
    '{over, number} de las últimas {count, number} reuniones pasaron su timebox en más del {share, number, percent}.',
  'hint.overRuns.try': 'Aparcad los temas antes o planificad menos turnos.',
  'hint.attendance.why': '{name} faltó a {absent, number} de las últimas {count, number} reuniones.',
  'hint.attendance.try': 'Preguntad qué lo impide; otra persona puede hablar en su lugar.',
  'hint.bigTeam.why': 'En este equipo hay {people, number} personas.',
  'hint.bigTeam.try': 'Los equipos de nueve o menos hablan mejor: pensad en dos equipos.',
  'hint.fanOut.why': '{count, plural, one {# unidad se reúne} other {# unidades se reúnen}} aquí.',
  'hint.fanOut.try': 'Cuatro o cinco funcionan mejor: pensad en unir o dividir grupos.'
}
