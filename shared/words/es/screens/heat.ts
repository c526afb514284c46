import type { Key } from '../../en'

/** Spanish: the heat tree: the organisation by what is open in it. */
export const heat: Partial<Record<Key, string>> = {
  'heat.title': 'Lo que está abierto, por unidad',
  'heat.eyes': 'Necesita atención',
  'heat.calm': 'Nada lleva mucho esperando.',
  'heat.more': '{count, plural, one {y # unidad más} other {y # unidades más}}',
  'heat.show': 'Mostrar el árbol de calor en pantalla',
  'heat.hide': 'Quitar el árbol de calor de la pantalla',
  'heat.tree': 'Árbol de calor',
  'heat.view': 'Qué mostrar',
  'heat.charts': 'Gráficos',
  'heat.none': 'Nada abierto',
  'heat.below': '{count, plural, one {# abierto} other {# abiertos}} · debajo: {heat}',
  'heat.at': '{count, plural, one {# abierto} other {# abiertos}} · {heat}',
  'heat.picture': '{unit} y lo que está debajo',
  'heat.up': 'Subir a {unit}'
}
