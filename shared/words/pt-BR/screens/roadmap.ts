import type { Key } from '../../en'

/** Brazilian Portuguese: items by goal over time. */
export const roadmap: Partial<Record<Key, string>> = {
  'product.tab.roadmap': 'Roadmap',
  'roadmap.title': 'Roadmap',
  'roadmap.goals': 'Objetivos',
  'roadmap.items': 'Itens',
  'roadmap.late': 'Atrasado',
  'roadmap.undated': 'Sem datas',
  'roadmap.undated.count': '{count, plural, one {# item sem datas} other {# itens sem datas}}',
  'roadmap.empty': 'Nenhum item tem datas ainda: dê a um deles um início ou um fim, e ele ficará aqui.',
  'roadmap.goesOn': '{goal} (continuação)',
  'roadmap.page': 'Página {page, number} de {pages, number}',
  'roadmap.show': 'Mostrar o roadmap na tela',
  'roadmap.hide': 'Tirar o roadmap da tela',
  'roadmap.next': 'Próxima página',
  'roadmap.previous': 'Página anterior'
}
