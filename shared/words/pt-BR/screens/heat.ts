import type { Key } from '../../en'

/** Brazilian Portuguese: the heat tree: the organisation by what is open in it. */
export const heat: Partial<Record<Key, string>> = {
  'heat.title': 'O que está aberto, por unidade',
  'heat.eyes': 'Precisa de atenção',
  'heat.calm': 'Nada espera há muito tempo.',
  'heat.more': '{count, plural, one {e mais # unidade} other {e mais # unidades}}',
  'heat.show': 'Mostrar a árvore de calor na tela',
  'heat.hide': 'Tirar a árvore de calor da tela',
  'heat.tree': 'Árvore de calor',
  'heat.view': 'O que mostrar',
  'heat.charts': 'Gráficos',
  'heat.none': 'Nada aberto',
  'heat.below': '{count, plural, one {# aberto} other {# abertos}} · abaixo: {heat}',
  'heat.at': '{count, plural, one {# aberto} other {# abertos}} · {heat}',
  'heat.picture': '{unit} e o que está abaixo',
  'heat.up': 'Subir para {unit}'
}
