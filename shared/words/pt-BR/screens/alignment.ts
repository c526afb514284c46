import type { Key } from '../../en'

/** Brazilian Portuguese: which goal leads where. */
export const alignment: Partial<Record<Key, string>> = {
  'align.title': 'Alinhamento',
  'align.tree': 'Objetivos, conforme o que servem',
  'align.root': 'Todos os objetivos',
  'align.picture': '{goal}, e o que serve a ele',
  'align.led': 'Levam ao topo',
  'align.led.text': '{led, number} de {all, number} objetivos abertos levam a um objetivo do topo',
  'align.loose': 'Não levam a lugar nenhum',
  'align.loose.text': 'Não citam nenhum objetivo acima, ou citam um que já não existe',
  'align.unserved': 'Nada serve a eles',
  'align.unserved.text': 'Ninguém abaixo os adotou',
  'align.without': 'Sem objetivo',
  'align.without.text': 'de {all, number} unidades: não disseram o que buscam',
  'align.all': 'Todos',
  'align.part': 'Quais objetivos',
  'align.search': 'Buscar objetivos e unidades',
  'align.below': '{count, plural, one {# abaixo a que nada serve} other {# abaixo a que nada serve}}',
  'align.levels': 'Unidades com um objetivo que leva ao topo, por nível',
  'align.levels.note': 'Cheio: leva ao topo. Hachurado: não leva a lugar nenhum. Vazio: sem objetivo.',
  'align.levels.text':
    '{led, number} levam ao topo, {loose, number} a lugar nenhum, {without, number} sem objetivo',
  'align.head.led': 'Unidades que levam ao topo',
  'align.head.loose': 'Unidades que não levam a lugar nenhum',
  'align.head.without': 'Unidades sem objetivo',
  'align.head.goals': 'Objetivos abertos'
}
