import type { Key } from '../en'

/** Brazilian Portuguese: when an impediment reaches the top, why not today, what is wrong with the plan of the day, and working time. */
export const stairs: Partial<Record<Key, string>> = {
  'stairs.seesAt': '{top} verá isso às {at, time, short}',
  'stairs.notToday': '{top} não verá isso hoje',
  'stairs.notTodayBut': 'Hoje não: {top} verá isso em {at, date, ::EEEMMMd} às {at, time, short}',
  'stairs.why.nobodyAbove': 'Ninguém está acima de {unit}.',
  'stairs.why.noTime': 'Não há horário planejado em {unit}.',
  'stairs.why.dayOff': '{unit} não trabalha hoje.',
  'stairs.why.held': '{unit} já se reuniu hoje, às {at, time, short}.',
  'stairs.why.passed': '{unit} estava prevista para {at, time, short} hoje, e já passou.',
  'stairs.why.before':
    '{unit} se reúne às {at, time, short}, antes de isso chegar lá às {arrives, time, short}.',
  'stairs.why.after': '{unit} se reúne de novo em {at, date, ::EEEMMMd} às {at, time, short}.',
  'plan.early':
    '{unit} começa às {at, time, short}, antes de {child} terminar às {ends, time, short}.{teams, plural, =0 {} one { # equipe não chega ao topo no mesmo dia.} many { # equipes não chegam ao topo no mesmo dia.} other { # equipes não chegam ao topo no mesmo dia.}}',
  'plan.noTime':
    'Não há horário planejado em {unit}: {teams, plural, one {# equipe não chega ao topo no mesmo dia.} many {# equipes não chegam ao topo no mesmo dia.} other {# equipes não chegam ao topo no mesmo dia.}}',
  'plan.dayOff':
    '{unit} não trabalha em {at, date, ::EEEMMMd}: {teams, plural, one {# equipe não chega ao topo nesse dia.} many {# equipes não chegam ao topo nesse dia.} other {# equipes não chegam ao topo nesse dia.}}',
  'plan.nobodyAbove':
    'Ninguém está acima de {unit}: {teams, plural, one {# equipe não chega ao topo.} many {# equipes não chegam ao topo.} other {# equipes não chegam ao topo.}}',
  'plan.title': 'O plano do dia',
  'plan.putAway': 'Dispensar este aviso',
  'plan.more': '{count, plural, one {e mais #} many {e mais #} other {e mais #}}',
  'today.there': '({time} lá)',
  'unitWork.title': 'Horário de trabalho',
  'unitWork.own': 'Próprio desta unidade; o que está vazio é como acima: {zone}, das {from} às {to}.',
  'unitWork.inherited': 'Como a unidade acima: {zone}, das {from} às {to}.',
  'unitWork.zone': 'Fuso horário',
  'unitWork.zone.wrong': 'Escreva um nome como Europe/Berlin.',
  'unitWork.hours': 'Horas de trabalho',
  'unitWork.hours.wrong': 'Escreva horas como 09:00-17:00.',
  'unitWork.days': 'Dias de trabalho',
  'unitWork.off': 'Dias de folga',
  'unitWork.off.wrong': 'Escreva datas como 2026-12-25, separadas por vírgulas.',
  'unitWork.warn': 'Envelhece após (horas de trabalho)',
  'unitWork.stale': 'Velho demais após (horas de trabalho)',
  'unitWork.age.wrong': 'Escreva um número de horas.',
  'unitWork.asAbove': 'Tudo como a unidade acima',
  'import.problem.badWork': '“{text}” em {column} não pode ser lido; {unit} entra sem isso.'
}
