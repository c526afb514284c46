import type { Key } from '../../en'

/** French: which goal leads where. */
export const alignment: Partial<Record<Key, string>> = {
  'align.title': 'Alignement',
  'align.tree': 'Objectifs, selon ce qu’ils servent',
  'align.root': 'Tous les objectifs',
  'align.picture': '{goal}, et ce qui le sert',
  'align.led': 'Mènent en haut',
  'align.led.text': '{led, number} objectifs ouverts sur {all, number} mènent à un objectif du sommet',
  'align.loose': 'Ne mènent nulle part',
  'align.loose.text': 'Ils ne nomment aucun objectif au-dessus, ou un objectif disparu',
  'align.unserved': 'Servis par rien',
  'align.unserved.text': 'Personne en dessous ne les a faits siens',
  'align.without': 'Sans objectif',
  'align.without.text': 'sur {all, number} unités : elles n’ont pas dit ce qu’elles visent',
  'align.all': 'Tous',
  'align.part': 'Quels objectifs',
  'align.search': 'Chercher objectifs et unités',
  'align.below': '{count, plural, one {# dessous que rien ne sert} other {# dessous que rien ne sert}}',
  'align.levels': 'Unités ayant un objectif qui mène en haut, par niveau',
  'align.levels.note': 'Plein : mène en haut. Hachuré : ne mène nulle part. Vide : pas d’objectif.',
  'align.levels.text':
    '{led, number} mènent en haut, {loose, number} nulle part, {without, number} sans objectif',
  'align.head.led': 'Unités qui mènent en haut',
  'align.head.loose': 'Unités qui ne mènent nulle part',
  'align.head.without': 'Unités sans objectif',
  'align.head.goals': 'Objectifs ouverts'
}
