import type { Key } from '../../en'

/** French: things worth a look at a unit, with their reason and what to try. */
export const hints: Partial<Record<Key, string>> = {
  'hints.title': 'À regarder de plus près',
  'hints.dismiss': 'Ignorer',
  'hints.moreThan': 'plus de {count, number} autres',
  'hints.more': '{count, plural, one {# autre} other {# autres}}',
  'hints.step': 'Conseil ignoré',
  'hint.noCrossTeam.why': 'Rien entre équipes n’est apparu lors des {count, number} derniers Scaled Dailies.',
  'hint.noCrossTeam.try': 'Raccourcissez, réunissez-vous moins souvent, ou demandez qui attend qui.',
  'hint.airtime.why':
    '{team} a pris {share, number, percent} de la parole lors des {count, number} dernières réunions.',
  'hint.airtime.try': 'Commencez par les autres, et mettez les détails au parking.',
  'hint.overRuns.why':
    '{over, number} des {count, number} dernières réunions ont dépassé leur timebox de plus de {share, number, percent}.',
  'hint.overRuns.try': 'Mettez des sujets au parking plus tôt, ou prévoyez moins de tours.',
  'hint.attendance.why': '{name} était absent à {absent, number} des {count, number} dernières réunions.',
  'hint.attendance.try': 'Demandez ce qui l’en empêche ; quelqu’un d’autre peut parler à sa place.',
  'hint.bigTeam.why': 'Cette équipe compte {people, number} personnes.',
  'hint.bigTeam.try': 'Les équipes de neuf ou moins se parlent mieux : pensez à deux équipes.',
  'hint.fanOut.why': '{count, plural, one {# unité se réunit} other {# unités se réunissent}} ici.',
  'hint.fanOut.try': 'Quatre ou cinq fonctionnent le mieux : pensez à regrouper ou à diviser.'
}
