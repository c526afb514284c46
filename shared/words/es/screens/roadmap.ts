import type { Key } from '../../en'

/** Spanish: items by goal over time. */
export const roadmap: Partial<Record<Key, string>> = {
  'product.tab.roadmap': 'Hoja de ruta',
  'roadmap.title': 'Hoja de ruta',
  'roadmap.goals': 'Objetivos',
  'roadmap.items': 'Elementos',
  'roadmap.late': 'Con retraso',
  'roadmap.undated': 'Sin fechas',
  'roadmap.undated.count': '{count, plural, one {# elemento sin fechas} other {# elementos sin fechas}}',
  'roadmap.empty': 'Ningún elemento tiene fechas aún: dele un inicio o un fin y estará aquí.',
  'roadmap.goesOn': '{goal} (continúa)',
  'roadmap.page': 'Página {page, number} de {pages, number}',
  'roadmap.show': 'Mostrar la hoja de ruta en pantalla',
  'roadmap.hide': 'Quitar la hoja de ruta de la pantalla',
  'roadmap.next': 'Página siguiente',
  'roadmap.previous': 'Página anterior'
}
