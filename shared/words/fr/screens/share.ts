import type { Key } from '../../en'

/** French: the Share room: hand-off files in and out. */
export const share: Partial<Record<Key, string>> = {
  'shareScreen.drop': 'Déposez ici un fichier de relais ou d’organisation.',
  'shareScreen.dropHint':
    'Vous voyez ce qu’il changerait avant qu’il le fasse. Dans n’importe quel ordre, autant de fois que voulu.',
  'shareScreen.openFile': 'Ouvrir un fichier',
  'shareScreen.save': 'Enregistrer un fichier de relais',
  'shareScreen.saveTitle': 'Transmettre',
  'shareScreen.saveText':
    'Un fichier avec tout ce que sait ce portable ({count, plural, one {# changement} other {# changements}}). Envoyez-le par courriel, messagerie ou clé USB.',
  'shareScreen.confidential': 'Inclure les obstacles confidentiels',
  'shareScreen.saved':
    '{count, plural, one {# changement enregistré} other {# changements enregistrés}} dans {file}',
  'shareScreen.laptops': 'Portables',
  'shareScreen.laptops.self': 'Ce portable',
  'shareScreen.laptops.changes': '{count, plural, one {# changement} other {# changements}}',
  'shareScreen.laptops.alone': 'Pas encore d’autre portable.',
  'shareScreen.waiting': 'En attente',
  'shareScreen.waiting.none': 'Rien n’attend.',
  'shareScreen.waiting.future':
    '{count, plural, one {# changement} other {# changements}} de {laptop} : son horloge avance de plus d’un jour. Vérifiez-y la date et l’heure.',
  'shareScreen.waiting.unknown':
    '{count, plural, one {# changement} other {# changements}} de {laptop} : fait avec un Sameday plus récent. Effet après une mise à jour.',
  'shareScreen.waiting.gap':
    '{count, plural, one {# changement} other {# changements}} de {laptop} : il manque quelque chose avant. Ouvrez aussi son fichier précédent.',
  'shareScreen.overwritten': 'Remplacé',
  'shareScreen.overwritten.none': 'Aucune valeur perdue pour une plus récente.',
  'shareScreen.overwritten.text': '{what} : « {kept} » vaut, « {lost} » a été remplacé',
  'shareScreen.steps': 'Ce qui a été fait ici',
  'shareScreen.steps.none': 'Rien encore.',
  'shareScreen.undone': 'Annulé'
}
