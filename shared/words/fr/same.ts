import type { Key } from '../en'

/** French: the same impediment from several teams: suggested, merged, taken apart again. */
export const same: Partial<Record<Key, string>> = {
  'same.title': 'Ressemble à',
  'same.metBy':
    '{count, plural, one {rencontré par # équipe} many {rencontré par # équipes} other {rencontré par # équipes}}',
  'same.about': 'De {unit}, maintenant chez {ball}',
  'same.thatGoesOn': 'C’est celui-là qui continue pour les deux.',
  'same.thisGoesOn': 'C’est celui-ci qui continue pour les deux.',
  'same.merge': 'Fusionner',
  'same.mergeWith': 'Fusionner avec « {title} »',
  'same.merged': 'Fusionnés : « {title} » continue pour les deux.',
  'same.join': 'S’y joindre',
  'same.joinWith': 'S’y joindre : « {title} »',
  'same.joinHint': 'Il continue alors comme un seul, et votre équipe y figure.',
  'same.joined': 'Joint : « {title} » continue, {unit} y figure.',
  'same.raisers': 'Qui l’a rencontré',
  'same.raisedAt': 'signalé {when}',
  'same.takeOut': 'Retirer',
  'same.takeOutOf': 'Retirer {unit}',
  'same.takenOut': 'De nouveau seul : {title}',
  'same.goesOnAs': '« {title} » continue pour celui-ci.',
  'same.show': 'Le montrer'
}
