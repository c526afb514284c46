import type { Key } from '../../en'

/** French: the History room: closed ceremonies and their reports. */
export const history: Partial<Record<Key, string>> = {
  'history.empty': 'Les séances closes arrivent ici.',
  'history.list': 'Séances',
  'history.report': 'Rapport',
  'history.count': '{count, plural, one {# séance} other {# séances}}',
  'history.search': 'Chercher une séance',
  'history.pick': 'Choisissez une séance pour voir son rapport.',
  'history.export': 'Exporter le rapport',
  'history.export.pdf': 'PDF',
  'history.export.html': 'Page web (HTML)',
  'history.export.md': 'Texte (Markdown)',
  'history.notClosed': 'Non close',
  'history.used': '{used} sur {box}',
  'history.raised': '{count, plural, one {# signalé} other {# signalés}}',
  'history.sentUp': '{count, plural, one {# remonté} other {# remontés}}',
  'history.outcome.kept': 'Dans la timebox : {used} sur {box}',
  'history.outcome.over': 'Hors timebox : {used} sur {box}',
  'history.present': '{here, number} sur {all, number} là',
  'history.goingUp': 'Remonte à {unit}',
  'history.cameBack': 'Revenu',
  'history.answered': 'Répondu ici',
  'history.raisedHere': 'Signalé ici',
  'history.turns': 'Tours',
  'history.parked': 'Parking',
  'history.decisions': 'Décisions',
  'history.attendance': 'Qui était là',
  'history.skipped': 'passé',
  'history.planned': 'sur {planned}',
  'history.stays': 'restent : {names}',
  'history.by': 'par {who}'
}
