import type { Key } from '../../en'

/** French: the Settings room. */
export const settings: Partial<Record<Key, string>> = {
  'settings.room': 'L’écran de la salle',
  'settings.theme': 'Thème de l’écran de la salle',
  'settings.theme.bright': 'Salle claire',
  'settings.theme.dim': 'Salle sombre',
  'settings.theme.text': 'Clair pour une salle éclairée, sombre pour une salle obscure.',
  'settings.size': 'Taille de la salle',
  'settings.size.text': 'De quelle distance le plus petit texte de l’écran de la salle se lit.',
  'settings.size.height': 'Hauteur de l’image (m)',
  'settings.size.seat': 'Place la plus éloignée (m)',
  'settings.size.readable': 'Lisible jusqu’à {far, number} m.',
  'settings.size.everySeat': 'Lisible jusqu’à {far, number} m : de toutes les places.',
  'settings.size.tooFar':
    'Lisible jusqu’à {far, number} m. La place la plus éloignée demande une image haute de {height, number} m ; ou rapprochez les sièges.',
  'settings.language': 'Langue',
  'settings.sample': 'Organisation d’exemple',
  'settings.sample.text': 'Une organisation inventée pour essayer. La vôtre en reste séparée.',
  'settings.sample.explore': 'Explorer l’exemple',
  'settings.sample.remove': 'Retirer l’exemple',
  'settings.files': 'Fichier d’organisation',
  'settings.files.text':
    'Unités, personnes et rôles depuis un CSV. Vous voyez ce qu’il changerait avant qu’il le fasse.',
  'settings.files.open': 'Importer votre organisation',
  'settings.about': 'À propos',
  'settings.version': 'Sameday {version}',
  'settings.attribution':
    'Les cérémonies suivent le Scrum@Scale Guide de Jeff Sutherland et Scrum, Inc., proposé sous CC BY-SA 4.0, dans nos propres mots. Scrum@Scale est une marque déposée de son propriétaire ; Sameday ne lui est pas affilié.',
  'settings.privacy':
    'Sameday ne fait aucun appel réseau. Ce que vous saisissez reste sur ce portable tant que vous ne le transmettez pas.'
}
