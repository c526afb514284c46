import type { Key } from '../../en'

/** French: items by goal over time. */
export const roadmap: Partial<Record<Key, string>> = {
  'product.tab.roadmap': 'Feuille de route',
  'roadmap.title': 'Feuille de route',
  'roadmap.goals': 'Objectifs',
  'roadmap.items': 'Éléments',
  'roadmap.late': 'En retard',
  'roadmap.undated': 'Sans dates',
  'roadmap.undated.count': '{count, plural, one {# élément sans dates} other {# éléments sans dates}}',
  'roadmap.empty': 'Aucun élément n’a encore de dates : donnez-lui un début ou une fin et il sera ici.',
  'roadmap.goesOn': '{goal} (suite)',
  'roadmap.page': 'Page {page, number} sur {pages, number}',
  'roadmap.show': 'Afficher la feuille de route à l’écran',
  'roadmap.hide': 'Retirer la feuille de route de l’écran',
  'roadmap.next': 'Page suivante',
  'roadmap.previous': 'Page précédente'
}
