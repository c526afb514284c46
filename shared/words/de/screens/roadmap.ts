import type { Key } from '../../en'

/** German: items by goal over time. */
export const roadmap: Partial<Record<Key, string>> = {
  'product.tab.roadmap': 'Roadmap',
  'roadmap.title': 'Roadmap',
  'roadmap.goals': 'Ziele',
  'roadmap.items': 'Einträge',
  'roadmap.late': 'Verspätet',
  'roadmap.undated': 'Ohne Daten',
  'roadmap.undated.count': '{count, plural, one {# Eintrag ohne Daten} other {# Einträge ohne Daten}}',
  'roadmap.empty':
    'Noch hat kein Eintrag Daten: Geben Sie einem einen Anfang oder ein Ende, und er steht hier.',
  'roadmap.goesOn': '{goal} (Fortsetzung)',
  'roadmap.page': 'Seite {page, number} von {pages, number}',
  'roadmap.show': 'Roadmap auf der Leinwand zeigen',
  'roadmap.hide': 'Roadmap von der Leinwand nehmen',
  'roadmap.next': 'Nächste Seite',
  'roadmap.previous': 'Vorige Seite'
}
