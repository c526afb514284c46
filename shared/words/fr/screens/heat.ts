import type { Key } from '../../en'

/** French: the heat tree: the organisation by what is open in it. */
export const heat: Partial<Record<Key, string>> = {
  'heat.title': 'Ce qui est ouvert, par unité',
  'heat.eyes': 'À regarder',
  'heat.calm': 'Rien n’attend depuis longtemps.',
  'heat.more': '{count, plural, one {et # autre unité} other {et # autres unités}}',
  'heat.show': 'Afficher l’arbre de chaleur à l’écran',
  'heat.hide': 'Retirer l’arbre de chaleur de l’écran',
  'heat.tree': 'Arbre de chaleur',
  'heat.view': 'Ce qui est affiché',
  'heat.charts': 'Graphiques',
  'heat.none': 'Rien d’ouvert',
  'heat.below': '{count, plural, one {# ouvert} other {# ouverts}} · dessous : {heat}',
  'heat.at': '{count, plural, one {# ouvert} other {# ouverts}} · {heat}',
  'heat.picture': '{unit} et ce qui est dessous',
  'heat.up': 'Remonter à {unit}'
}
