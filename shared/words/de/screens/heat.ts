import type { Key } from '../../en'

/** German: the heat tree: the organisation by what is open in it. */
export const heat: Partial<Record<Key, string>> = {
  'heat.title': 'Was offen ist, je Einheit',
  'heat.eyes': 'Braucht Aufmerksamkeit',
  'heat.calm': 'Nichts wartet schon lange.',
  'heat.more': '{count, plural, one {und # weitere Einheit} other {und # weitere Einheiten}}',
  'heat.show': 'Hitzebaum auf der Leinwand zeigen',
  'heat.hide': 'Hitzebaum von der Leinwand nehmen',
  'heat.tree': 'Hitzebaum',
  'heat.view': 'Was gezeigt wird',
  'heat.charts': 'Diagramme',
  'heat.none': 'Nichts offen',
  'heat.below': '{count, plural, one {# offen} other {# offen}} · darunter: {heat}',
  'heat.at': '{count, plural, one {# offen} other {# offen}} · {heat}',
  'heat.picture': '{unit} und was darunter liegt',
  'heat.up': 'Hinauf zu {unit}'
}
