import type { Key } from '../../en'

/** German: how the product side decides and delivers. */
export const productInsights: Partial<Record<Key, string>> = {
  'pins.title': 'Produktseite',
  'pins.days': '{days, plural, one {# Tag} other {# Tage}}',
  'pins.stood': 'Vereinbarte Reihenfolgen, die hielten',
  'pins.stood.text': '{stood, number} von {all, number} wurden so vorgefunden, wie sie vereinbart waren',
  'pins.outside': 'Außerhalb geändert',
  'pins.outside.text': 'Änderungen vereinbarter Reihenfolgen zwischen MetaScrums',
  'pins.waiting': 'Wartet auf ein MetaScrum',
  'pins.waiting.text': 'vorgeschlagen und nicht entschieden, das erste seit {day}',
  'pins.waiting.none': 'Alles Vorgeschlagene ist entschieden',
  'pins.value': 'Gelieferter Wert',
  'pins.value.text':
    '{came, number} kamen von {planned, number}, die für die vergangenen Sprints geplant waren',
  'pins.decisions': 'Zeit vom Vorschlag bis zur Entscheidung, je Ebene',
  'pins.decisions.note':
    'Vom Aufschreiben oder einer Änderung außerhalb bis zum MetaScrum: die Hälfte schneller als ●, 85 von 100 schneller als ◆.',
  'pins.decisions.count': '{count, plural, one {# Entscheidung} other {# Entscheidungen}}',
  'pins.decisions.none': 'Kein MetaScrum hat in dieser Zeit etwas entschieden.',
  'pins.orders': 'Wie vereinbarte Reihenfolgen bis zum nächsten MetaScrum hielten',
  'pins.orders.note':
    'Voll: an seinem Platz. Schraffiert: verschoben. Leer: außerhalb fallen gelassen oder beendet.',
  'pins.orders.none': 'In dieser Zeit wurde keine Reihenfolge vereinbart.',
  'pins.orders.row': '{unit}, {from} – {until}',
  'pins.orders.holds': '{unit}, seit {from}',
  'pins.orders.text':
    '{moved, number} verschoben, {ended, number} außerhalb beendet, {finished, number} erledigt, {added, number} neu',
  'pins.of': '{part, number} von {all, number}',
  'pins.sprints': 'Gelieferter gegen geplanten Wert, je Sprint',
  'pins.sprints.note':
    'Sprints von {unit}. Voll: wie geplant. Schraffiert: kam, für eine andere Zeit geplant. Leer: geplant, kam nicht.',
  'pins.sprints.none': 'Kein Sprint hier hatte Einträge mit Wert und Ende.',
  'pins.sprints.text': '{came, number} von {planned, number} geplanten, {beside, number} neben dem Plan',
  'pins.head.decisions': 'Entscheidungen',
  'pins.head.waiting': 'Wartet',
  'pins.head.order': 'Vereinbarte Reihenfolge',
  'pins.head.kept': 'An seinem Platz',
  'pins.head.moved': 'Verschoben',
  'pins.head.ended': 'Außerhalb beendet',
  'pins.head.finished': 'Erledigt',
  'pins.head.added': 'Neu',
  'pins.head.planned': 'Geplant',
  'pins.head.came': 'Kam wie geplant',
  'pins.head.beside': 'Kam neben dem Plan'
}
