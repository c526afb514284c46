import type { Key } from '../en'

/** Spanish: when an impediment reaches the top, why not today, what is wrong with the plan of the day, and working time. */
export const stairs: Partial<Record<Key, string>> = {
  'stairs.seesAt': '{top} lo verá a las {at, time, short}',
  'stairs.notToday': '{top} no lo verá hoy',
  'stairs.notTodayBut': 'Hoy no: {top} lo verá el {at, date, ::EEEMMMd} a las {at, time, short}',
  'stairs.why.nobodyAbove': 'No hay nadie por encima de {unit}.',
  'stairs.why.noTime': '{unit} no tiene hora prevista.',
  'stairs.why.dayOff': '{unit} no trabaja hoy.',
  'stairs.why.held': '{unit} ya se ha reunido hoy, a las {at, time, short}.',
  'stairs.why.passed': '{unit} estaba prevista hoy a las {at, time, short}, y ya ha pasado.',
  'stairs.why.before':
    '{unit} se reúne a las {at, time, short}, antes de que esto llegue a las {arrives, time, short}.',
  'stairs.why.after': '{unit} se reúne de nuevo el {at, date, ::EEEMMMd} a las {at, time, short}.',
  'plan.early':
    '{unit} empieza a las {at, time, short}, antes de que {child} termine a las {ends, time, short}.{teams, plural, =0 {} one { # equipo no llega a lo más alto el mismo día.} many { # equipos no llegan a lo más alto el mismo día.} other { # equipos no llegan a lo más alto el mismo día.}}',
  'plan.noTime':
    '{unit} no tiene hora prevista: {teams, plural, one {# equipo no llega a lo más alto el mismo día.} many {# equipos no llegan a lo más alto el mismo día.} other {# equipos no llegan a lo más alto el mismo día.}}',
  'plan.dayOff':
    '{unit} no trabaja el {at, date, ::EEEMMMd}: {teams, plural, one {# equipo no llega a lo más alto ese día.} many {# equipos no llegan a lo más alto ese día.} other {# equipos no llegan a lo más alto ese día.}}',
  'plan.nobodyAbove':
    'No hay nadie por encima de {unit}: {teams, plural, one {# equipo no llega a lo más alto.} many {# equipos no llegan a lo más alto.} other {# equipos no llegan a lo más alto.}}',
  'plan.title': 'El plan del día',
  'plan.putAway': 'Apartar este consejo',
  'plan.more': '{count, plural, one {y # más} many {y # más} other {y # más}}',
  'today.there': '(allí {time})',
  'unitWork.title': 'Horario de trabajo',
  'unitWork.own': 'Propio de esta unidad; lo vacío es como arriba: {zone}, de {from} a {to}.',
  'unitWork.inherited': 'Como la unidad de arriba: {zone}, de {from} a {to}.',
  'unitWork.zone': 'Zona horaria',
  'unitWork.zone.wrong': 'Escribe un nombre como Europe/Berlin.',
  'unitWork.hours': 'Horas de trabajo',
  'unitWork.hours.wrong': 'Escribe horas como 09:00-17:00.',
  'unitWork.days': 'Días laborables',
  'unitWork.off': 'Días libres',
  'unitWork.off.wrong': 'Escribe fechas como 2026-12-25, separadas por comas.',
  'unitWork.warn': 'Envejece tras (horas de trabajo)',
  'unitWork.stale': 'Demasiado viejo tras (horas de trabajo)',
  'unitWork.age.wrong': 'Escribe un número de horas.',
  'unitWork.asAbove': 'Todo como la unidad de arriba',
  'import.problem.badWork': '«{text}» en {column} no se puede leer; {unit} entra sin ese dato.'
}
