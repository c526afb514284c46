import type { Key } from '../../en'

/** French: how the product side decides and delivers. */
export const productInsights: Partial<Record<Key, string>> = {
  'pins.title': 'Côté produit',
  'pins.days': '{days, plural, one {# jour} other {# jours}}',
  'pins.stood': 'Ordres convenus qui ont tenu',
  'pins.stood.text': '{stood, number} sur {all, number} ont été retrouvés tels que convenus',
  'pins.outside': 'Changé en dehors',
  'pins.outside.text': 'changements d’ordres convenus entre les MetaScrums',
  'pins.waiting': 'Attend un MetaScrum',
  'pins.waiting.text': 'proposé et non décidé, le premier depuis le {day}',
  'pins.waiting.none': 'Tout ce qui a été proposé est décidé',
  'pins.value': 'Valeur livrée',
  'pins.value.text': '{came, number} livrés sur {planned, number} prévus pour les Sprints terminés',
  'pins.decisions': 'Temps d’une proposition à une décision, par niveau',
  'pins.decisions.note':
    'De l’écriture, ou d’un changement en dehors, au MetaScrum : la moitié plus vite que ●, 85 sur 100 plus vite que ◆.',
  'pins.decisions.count': '{count, plural, one {# décision} other {# décisions}}',
  'pins.decisions.none': 'Aucun MetaScrum n’a rien décidé pendant ce temps.',
  'pins.orders': 'Comment les ordres convenus ont tenu jusqu’au MetaScrum suivant',
  'pins.orders.note': 'Plein : à sa place. Hachuré : déplacé. Vide : abandonné ou arrêté en dehors.',
  'pins.orders.none': 'Aucun ordre n’a été convenu pendant ce temps.',
  'pins.orders.row': '{unit}, {from} – {until}',
  'pins.orders.holds': '{unit}, depuis le {from}',
  'pins.orders.text':
    '{moved, number} déplacés, {ended, number} arrêtés en dehors, {finished, number} terminés, {added, number} nouveaux',
  'pins.of': '{part, number} sur {all, number}',
  'pins.sprints': 'Valeur livrée et valeur prévue, par Sprint',
  'pins.sprints.note':
    'Sprints de {unit}. Plein : comme prévu. Hachuré : livré, prévu pour un autre moment. Vide : prévu, pas livré.',
  'pins.sprints.none': 'Aucun Sprint ici n’avait d’éléments avec une valeur et une fin.',
  'pins.sprints.text': '{came, number} sur {planned, number} prévus, {beside, number} hors plan',
  'pins.head.decisions': 'Décisions',
  'pins.head.waiting': 'En attente',
  'pins.head.order': 'Ordre convenu',
  'pins.head.kept': 'À sa place',
  'pins.head.moved': 'Déplacés',
  'pins.head.ended': 'Arrêtés en dehors',
  'pins.head.finished': 'Terminés',
  'pins.head.added': 'Nouveaux',
  'pins.head.planned': 'Prévu',
  'pins.head.came': 'Livré comme prévu',
  'pins.head.beside': 'Livré hors plan'
}
