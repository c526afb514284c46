import type { Key } from '../en'

/** French: when an impediment reaches the top, why not today, what is wrong with the plan of the day, and working time. */
export const stairs: Partial<Record<Key, string>> = {
  'stairs.seesAt': '{top} le verra à {at, time, short}',
  'stairs.notToday': '{top} ne le verra pas aujourd’hui',
  'stairs.notTodayBut': 'Pas aujourd’hui : {top} le verra le {at, date, ::EEEMMMd} à {at, time, short}',
  'stairs.why.nobodyAbove': 'Personne n’est au-dessus de {unit}.',
  'stairs.why.noTime': 'Aucune heure n’est prévue pour {unit}.',
  'stairs.why.dayOff': '{unit} ne travaille pas aujourd’hui.',
  'stairs.why.held': '{unit} s’est déjà réunie aujourd’hui, à {at, time, short}.',
  'stairs.why.passed': '{unit} était prévue à {at, time, short} aujourd’hui, et c’est passé.',
  'stairs.why.before':
    '{unit} se réunit à {at, time, short}, avant que cela y arrive à {arrives, time, short}.',
  'stairs.why.after': '{unit} se réunit de nouveau le {at, date, ::EEEMMMd} à {at, time, short}.',
  'plan.early':
    '{unit} commence à {at, time, short}, avant que {child} finisse à {ends, time, short}.{teams, plural, =0 {} one { # équipe n’atteint pas le sommet le jour même.} many { # équipes n’atteignent pas le sommet le jour même.} other { # équipes n’atteignent pas le sommet le jour même.}}',
  'plan.noTime':
    'Aucune heure n’est prévue pour {unit} : {teams, plural, one {# équipe n’atteint pas le sommet le jour même.} many {# équipes n’atteignent pas le sommet le jour même.} other {# équipes n’atteignent pas le sommet le jour même.}}',
  'plan.dayOff':
    '{unit} ne travaille pas le {at, date, ::EEEMMMd} : {teams, plural, one {# équipe n’atteint pas le sommet ce jour-là.} many {# équipes n’atteignent pas le sommet ce jour-là.} other {# équipes n’atteignent pas le sommet ce jour-là.}}',
  'plan.nobodyAbove':
    'Personne n’est au-dessus de {unit} : {teams, plural, one {# équipe n’atteint pas le sommet.} many {# équipes n’atteignent pas le sommet.} other {# équipes n’atteignent pas le sommet.}}',
  'plan.title': 'Le plan de la journée',
  'plan.putAway': 'Écarter ce conseil',
  'plan.more': '{count, plural, one {et # autre} many {et # autres} other {et # autres}}',
  'today.there': '({time} là-bas)',
  'unitWork.title': 'Temps de travail',
  'unitWork.own': 'Propre à cette unité ; ce qui est vide est comme au-dessus : {zone}, de {from} à {to}.',
  'unitWork.inherited': 'Comme l’unité au-dessus : {zone}, de {from} à {to}.',
  'unitWork.zone': 'Fuseau horaire',
  'unitWork.zone.wrong': 'Écrivez un nom comme Europe/Berlin.',
  'unitWork.hours': 'Heures de travail',
  'unitWork.hours.wrong': 'Écrivez des heures comme 09:00-17:00.',
  'unitWork.days': 'Jours de travail',
  'unitWork.off': 'Jours de congé',
  'unitWork.off.wrong': 'Écrivez des dates comme 2026-12-25, séparées par des virgules.',
  'unitWork.warn': 'Vieillit après (heures de travail)',
  'unitWork.stale': 'Trop vieux après (heures de travail)',
  'unitWork.age.wrong': 'Écrivez un nombre d’heures.',
  'unitWork.asAbove': 'Tout comme l’unité au-dessus',
  'import.problem.badWork': '« {text} » dans {column} est illisible ; {unit} entre sans cette indication.'
}
