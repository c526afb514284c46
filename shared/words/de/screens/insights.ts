import type { Key } from '../../en'

/** German: the Insights room. */
export const insights: Partial<Record<Key, string>> = {
  'insights.empty': 'Diagramme erscheinen nach 3 geschlossenen Sitzungen.',
  'insights.so.far':
    '{count, plural, =0 {Noch ist keine geschlossen.} one {# ist geschlossen.} other {# sind geschlossen.}}',
  'insights.lead': 'Die letzten {days, number} Tage',
  'insights.kept': 'Timebox gehalten',
  'insights.kept.text': '{kept, number} von {all, number} Terminen endeten in ihrer Timebox',
  'insights.sameDay': 'Am selben Tag beantwortet',
  'insights.sameDay.text':
    '{same, number} von {all, number} Antworten kamen am Tag, an dem die Bitte eintraf',
  'insights.open': 'Offene Hindernisse',
  'insights.open.text': '{fresh, number} frisch, {warn, number} werden alt, {stale, number} liegen lange',
  'insights.boxes': 'Wie viel der Timebox jeder Termin genutzt hat',
  'insights.boxes.note': 'Jeder Punkt ist ein Termin; die Linie ist seine Timebox.',
  'insights.boxes.dot': '{kind}, {date}: {used} von {box}',
  'insights.boxes.over': 'über der Timebox',
  'insights.boxes.within': 'in der Timebox',
  'insights.answers': 'Zeit vom Eintreffen bis zur Antwort, je Ebene',
  'insights.answers.none': 'Noch keine Antwort von oben.',
  'insights.answers.hours': '{hours, number, ::.0} Std.',
  'insights.ages': 'Offene Hindernisse nach Alter',
  'insights.age.fresh': 'Frisch',
  'insights.age.warn': 'Wird alt',
  'insights.age.stale': 'Liegt lange'
}
