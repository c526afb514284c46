import type { Key } from '../../en'

/** Spanish: which goal leads where. */
export const alignment: Partial<Record<Key, string>> = {
  'align.title': 'Alineación',
  'align.tree': 'Objetivos, según a qué sirven',
  'align.root': 'Todos los objetivos',
  'align.picture': '{goal}, y lo que le sirve',
  'align.led': 'Llevan arriba',
  'align.led.text': '{led, number} de {all, number} objetivos abiertos llevan a uno de arriba del todo',
  'align.loose': 'No llevan a ninguna parte',
  'align.loose.text': 'No nombran ningún objetivo superior, o uno que ya no existe',
  'align.unserved': 'Nada les sirve',
  'align.unserved.text': 'Nadie por debajo los ha hecho suyos',
  'align.without': 'Sin objetivo',
  'align.without.text': 'de {all, number} unidades: no han dicho qué persiguen',
  'align.all': 'Todos',
  'align.part': 'Qué objetivos',
  'align.search': 'Buscar objetivos y unidades',
  'align.below': '{count, plural, one {# debajo al que nada sirve} other {# debajo a los que nada sirve}}',
  'align.levels': 'Unidades con un objetivo que lleva arriba, por nivel',
  'align.levels.note': 'Lleno: lleva arriba. Rayado: no lleva a ninguna parte. Vacío: sin objetivo.',
  'align.levels.text':
    '{led, number} llevan arriba, {loose, number} a ninguna parte, {without, number} sin objetivo',
  'align.head.led': 'Unidades que llevan arriba',
  'align.head.loose': 'Unidades que no llevan a ninguna parte',
  'align.head.without': 'Unidades sin objetivo',
  'align.head.goals': 'Objetivos abiertos'
}
