import type { Key } from '../../en'

/** Spanish: how the product side decides and delivers. */
export const productInsights: Partial<Record<Key, string>> = {
  'pins.title': 'Lado del producto',
  'pins.days': '{days, plural, one {# día} other {# días}}',
  'pins.stood': 'Órdenes acordados que se mantuvieron',
  'pins.stood.text': '{stood, number} de {all, number} se encontraron tal como se acordaron',
  'pins.outside': 'Cambiado fuera',
  'pins.outside.text': 'cambios de órdenes acordados entre MetaScrums',
  'pins.waiting': 'Espera un MetaScrum',
  'pins.waiting.text': 'propuesto y sin decidir, lo primero desde el {day}',
  'pins.waiting.none': 'Todo lo propuesto está decidido',
  'pins.value': 'Valor entregado',
  'pins.value.text': '{came, number} llegaron de {planned, number} previstos para los Sprints terminados',
  'pins.decisions': 'Tiempo de una propuesta a una decisión, por nivel',
  'pins.decisions.note':
    'Desde que se escribe, o se cambia fuera, hasta el MetaScrum: la mitad antes de ●, 85 de 100 antes de ◆.',
  'pins.decisions.count': '{count, plural, one {# decisión} other {# decisiones}}',
  'pins.decisions.none': 'Ningún MetaScrum ha decidido nada en este tiempo.',
  'pins.orders': 'Cómo se mantuvieron los órdenes acordados hasta el siguiente MetaScrum',
  'pins.orders.note': 'Lleno: en su sitio. Rayado: movido. Vacío: descartado o cancelado fuera.',
  'pins.orders.none': 'No se acordó ningún orden en este tiempo.',
  'pins.orders.row': '{unit}, {from} – {until}',
  'pins.orders.holds': '{unit}, desde el {from}',
  'pins.orders.text':
    '{moved, number} movidos, {ended, number} cancelados fuera, {finished, number} hechos, {added, number} nuevos',
  'pins.of': '{part, number} de {all, number}',
  'pins.sprints': 'Valor entregado frente al previsto, por Sprint',
  'pins.sprints.note':
    'Sprints de {unit}. Lleno: como se previó. Rayado: llegó, previsto para otro momento. Vacío: previsto, no llegó.',
  'pins.sprints.none': 'Ningún Sprint de aquí tenía elementos con valor y fin.',
  'pins.sprints.text': '{came, number} de {planned, number} previstos, {beside, number} fuera del plan',
  'pins.head.decisions': 'Decisiones',
  'pins.head.waiting': 'En espera',
  'pins.head.order': 'Orden acordado',
  'pins.head.kept': 'En su sitio',
  'pins.head.moved': 'Movidos',
  'pins.head.ended': 'Cancelados fuera',
  'pins.head.finished': 'Hechos',
  'pins.head.added': 'Nuevos',
  'pins.head.planned': 'Previsto',
  'pins.head.came': 'Llegó como se previó',
  'pins.head.beside': 'Llegó fuera del plan'
}
