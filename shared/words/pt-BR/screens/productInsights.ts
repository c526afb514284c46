import type { Key } from '../../en'

/** Brazilian Portuguese: how the product side decides and delivers. */
export const productInsights: Partial<Record<Key, string>> = {
  'pins.title': 'Lado do produto',
  'pins.days': '{days, plural, one {# dia} other {# dias}}',
  'pins.stood': 'Ordens acordadas que se mantiveram',
  'pins.stood.text': '{stood, number} de {all, number} foram encontradas como foram acordadas',
  'pins.outside': 'Alterado por fora',
  'pins.outside.text': 'mudanças de ordens acordadas entre MetaScrums',
  'pins.waiting': 'Espera um MetaScrum',
  'pins.waiting.text': 'proposto e não decidido, o primeiro desde {day}',
  'pins.waiting.none': 'Tudo o que foi proposto está decidido',
  'pins.value': 'Valor entregue',
  'pins.value.text': '{came, number} vieram de {planned, number} planejados para os Sprints encerrados',
  'pins.decisions': 'Tempo de uma proposta a uma decisão, por nível',
  'pins.decisions.note':
    'De ser escrito, ou alterado por fora, até o MetaScrum: metade antes de ●, 85 de 100 antes de ◆.',
  'pins.decisions.count': '{count, plural, one {# decisão} other {# decisões}}',
  'pins.decisions.none': 'Nenhum MetaScrum decidiu nada neste período.',
  'pins.orders': 'Como as ordens acordadas se mantiveram até o MetaScrum seguinte',
  'pins.orders.note': 'Cheio: no lugar. Hachurado: movido. Vazio: descartado ou encerrado por fora.',
  'pins.orders.none': 'Nenhuma ordem foi acordada neste período.',
  'pins.orders.row': '{unit}, {from} – {until}',
  'pins.orders.holds': '{unit}, desde {from}',
  'pins.orders.text':
    '{moved, number} movidos, {ended, number} encerrados por fora, {finished, number} prontos, {added, number} novos',
  'pins.of': '{part, number} de {all, number}',
  'pins.sprints': 'Valor entregue em relação ao planejado, por Sprint',
  'pins.sprints.note':
    'Sprints de {unit}. Cheio: como planejado. Hachurado: veio, planejado para outra época. Vazio: planejado, não veio.',
  'pins.sprints.none': 'Nenhum Sprint aqui tinha itens com valor e fim.',
  'pins.sprints.text': '{came, number} de {planned, number} planejados, {beside, number} fora do plano',
  'pins.head.decisions': 'Decisões',
  'pins.head.waiting': 'À espera',
  'pins.head.order': 'Ordem acordada',
  'pins.head.kept': 'No lugar',
  'pins.head.moved': 'Movidos',
  'pins.head.ended': 'Encerrados por fora',
  'pins.head.finished': 'Prontos',
  'pins.head.added': 'Novos',
  'pins.head.planned': 'Planejado',
  'pins.head.came': 'Veio como planejado',
  'pins.head.beside': 'Veio fora do plano'
}
