import type { Key } from '../../en'

/** Brazilian Portuguese: the Insights room. */
export const insights: Partial<Record<Key, string>> = {
  'insights.empty': 'Os gráficos aparecem após 3 sessões fechadas.',
  'insights.so.far':
    '{count, plural, =0 {Nenhuma foi fechada ainda.} one {# já foi fechada.} other {# já foram fechadas.}}',
  'insights.lead': 'Os últimos {days, number} dias',
  'insights.kept': 'Timebox respeitado',
  'insights.kept.text': '{kept, number} de {all, number} cerimônias terminaram dentro do timebox',
  'insights.sameDay': 'Respondido no mesmo dia',
  'insights.sameDay.text':
    '{same, number} de {all, number} respostas vieram no dia em que a necessidade chegou',
  'insights.open': 'Impedimentos abertos',
  'insights.open.text': '{fresh, number} recentes, {warn, number} envelhecendo, {stale, number} parados',
  'insights.boxes': 'Quanto do timebox cada cerimônia usou',
  'insights.boxes.note': 'Cada ponto é uma cerimônia; a linha é o timebox dela.',
  'insights.boxes.dot': '{kind}, {date}: {used} de {box}',
  'insights.boxes.over': 'além do timebox',
  'insights.boxes.within': 'dentro do timebox',
  'insights.answers': 'Tempo da chegada até a resposta, por nível',
  'insights.answers.none': 'Nenhuma resposta de cima ainda.',
  'insights.answers.hours': '{hours, number, ::.0} h',
  'insights.ages': 'Impedimentos abertos por idade',
  'insights.age.fresh': 'Recentes',
  'insights.age.warn': 'Envelhecendo',
  'insights.age.stale': 'Parados'
}
