import type { Key } from '../../en'

/** Spanish: the Insights room. */
export const insights: Partial<Record<Key, string>> = {
  'insights.empty': 'Los gráficos aparecen tras 3 sesiones cerradas.',
  'insights.so.far':
    '{count, plural, =0 {Aún no hay ninguna cerrada.} one {Hay # cerrada.} other {Hay # cerradas.}}',
  'insights.lead': 'Los últimos {days, number} días',
  'insights.kept': 'Timebox cumplida',
  'insights.kept.text': '{kept, number} de {all, number} ceremonias acabaron dentro de su timebox',
  'insights.sameDay': 'Respondido el mismo día',
  'insights.sameDay.text':
    '{same, number} de {all, number} respuestas llegaron el día en que llegó la necesidad',
  'insights.open': 'Impedimentos abiertos',
  'insights.open.text': 'recientes: {fresh, number}, envejecen: {warn, number}, estancados: {stale, number}',
  'insights.boxes': 'Cuánto de la timebox usó cada ceremonia',
  'insights.boxes.note': 'Cada punto es una ceremonia; la línea es su timebox.',
  'insights.boxes.dot': '{kind}, {date}: {used} de {box}',
  'insights.boxes.over': 'fuera de la timebox',
  'insights.boxes.within': 'dentro de la timebox',
  'insights.answers': 'Tiempo desde la llegada hasta la respuesta, por nivel',
  'insights.answers.none': 'Aún no hay respuestas de arriba.',
  'insights.answers.hours': '{hours, number, ::.0} h',
  'insights.ages': 'Impedimentos abiertos por edad',
  'insights.age.fresh': 'Reciente',
  'insights.age.warn': 'Envejece',
  'insights.age.stale': 'Estancado'
}
