import type { Key } from '../en'

/** German: when an impediment reaches the top, why not today, what is wrong with the plan of the day, and working time. */
export const stairs: Partial<Record<Key, string>> = {
  'stairs.seesAt': '{top} sieht es um {at, time, short}',
  'stairs.notToday': '{top} sieht es heute nicht',
  'stairs.notTodayBut': 'Heute nicht: {top} sieht es am {at, date, ::EEEMMMd} um {at, time, short}',
  'stairs.why.nobodyAbove': 'Über {unit} steht niemand.',
  'stairs.why.noTime': 'Bei {unit} ist keine Zeit geplant.',
  'stairs.why.dayOff': '{unit} arbeitet heute nicht.',
  'stairs.why.held': '{unit} hat heute schon getagt, um {at, time, short}.',
  'stairs.why.passed': '{unit} war heute für {at, time, short} geplant, und das ist vorbei.',
  'stairs.why.before': '{unit} tagt um {at, time, short}, bevor es um {arrives, time, short} dort ankommt.',
  'stairs.why.after': '{unit} tagt wieder am {at, date, ::EEEMMMd} um {at, time, short}.',
  'plan.early':
    '{unit} beginnt um {at, time, short}, bevor {child} um {ends, time, short} endet.{teams, plural, =0 {} one { # Team erreicht die Spitze nicht am selben Tag.} other { # Teams erreichen die Spitze nicht am selben Tag.}}',
  'plan.noTime':
    'Bei {unit} ist keine Zeit geplant: {teams, plural, one {# Team erreicht die Spitze nicht am selben Tag.} other {# Teams erreichen die Spitze nicht am selben Tag.}}',
  'plan.dayOff':
    '{unit} arbeitet am {at, date, ::EEEMMMd} nicht: {teams, plural, one {# Team erreicht die Spitze an diesem Tag nicht.} other {# Teams erreichen die Spitze an diesem Tag nicht.}}',
  'plan.nobodyAbove':
    'Über {unit} steht niemand: {teams, plural, one {# Team erreicht die Spitze nicht.} other {# Teams erreichen die Spitze nicht.}}',
  'plan.title': 'Der Plan des Tages',
  'plan.putAway': 'Diesen Hinweis weglegen',
  'plan.more': '{count, plural, one {und # weiterer} other {und # weitere}}',
  'today.there': '(dort {time})',
  'unitWork.title': 'Arbeitszeit',
  'unitWork.own': 'Eigene Arbeitszeit; was leer ist, gilt wie oben: {zone}, {from} bis {to}.',
  'unitWork.inherited': 'Wie die Einheit darüber: {zone}, {from} bis {to}.',
  'unitWork.zone': 'Zeitzone',
  'unitWork.zone.wrong': 'Einen Namen wie Europe/Berlin schreiben.',
  'unitWork.hours': 'Arbeitszeiten',
  'unitWork.hours.wrong': 'Zeiten wie 09:00-17:00 schreiben.',
  'unitWork.days': 'Arbeitstage',
  'unitWork.off': 'Freie Tage',
  'unitWork.off.wrong': 'Daten wie 2026-12-25 schreiben, mit Kommas dazwischen.',
  'unitWork.warn': 'Altert nach (Arbeitsstunden)',
  'unitWork.stale': 'Überfällig nach (Arbeitsstunden)',
  'unitWork.age.wrong': 'Eine Zahl von Stunden schreiben.',
  'unitWork.asAbove': 'Alles wie die Einheit darüber',
  'import.problem.badWork': '„{text}“ in {column} ist nicht lesbar; {unit} kommt ohne diese Angabe hinein.'
}
