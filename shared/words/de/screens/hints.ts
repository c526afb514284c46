import type { Key } from '../../en'

/** German: things worth a look at a unit, with their reason and what to try. */
export const hints: Partial<Record<Key, string>> = {
  'hints.title': 'Einen Blick wert',
  'hints.dismiss': 'Ausblenden',
  'hints.moreThan': 'mehr als {count, number} weitere',
  'hints.more': '{count, plural, one {# weiterer} other {# weitere}}',
  'hints.step': 'Hinweis ausgeblendet',
  'hint.noCrossTeam.why': 'In den letzten {count, number} Scaled Dailies kam nichts zwischen Teams auf.',
  'hint.noCrossTeam.try': 'Kürzen, seltener treffen, oder fragen, wer auf wen wartet.',
  'hint.airtime.why':
    '{team} hatte {share, number, percent} der Redezeit in den letzten {count, number} Terminen.',
  'hint.airtime.try': 'Mit den anderen anfangen und Einzelheiten in den Themenspeicher legen.',
  'hint.overRuns.why':
    '{over, number} der letzten {count, number} Termine lagen mehr als {share, number, percent} über ihrer Timebox.',
  'hint.overRuns.try': 'Themen früher parken oder weniger Beiträge planen.',
  'hint.attendance.why': '{name} fehlte bei {absent, number} der letzten {count, number} Termine.',
  'hint.attendance.try': 'Fragen, was abhält; jemand anderes darf für sie sprechen.',
  'hint.bigTeam.why': '{people, number} Menschen sind in diesem Team.',
  'hint.bigTeam.try': 'Teams bis neun reden leichter miteinander: an zwei Teams denken.',
  'hint.fanOut.why': '{count, plural, one {# Einheit trifft} other {# Einheiten treffen}} sich hier.',
  'hint.fanOut.try': 'Vier oder fünf gehen am besten: an Zusammenlegen oder Teilen denken.'
}
