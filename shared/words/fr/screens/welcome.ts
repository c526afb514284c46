import type { Key } from '../../en'

/** French: the first run: three ways to begin. */
export const welcome: Partial<Record<Key, string>> = {
  'welcome.title': 'Chaque blocage devant la personne qui peut le lever. Le jour même.',
  'welcome.lead':
    'Sameday anime vos stand-ups dans la salle. Rien ne quitte ce portable tant que vous ne le transmettez pas.',
  'welcome.standup': 'Lancer un stand-up',
  'welcome.standup.text': 'Tapez qui est là. L’horloge tourne dans une minute.',
  'welcome.sample': 'Explorer l’exemple',
  'welcome.sample.text':
    '23 équipes, 118 personnes et une matinée de blocages qui remontent. Un clic pour tout retirer.',
  'welcome.sample.making': 'Deux semaines de cérémonies se déroulent',
  'welcome.bring': 'Importer votre organisation',
  'welcome.bring.text':
    'Ouvrez un CSV d’unités et de personnes. Vous voyez ce qu’il ferait avant qu’il le fasse.',
  'welcome.standupTitle': 'Qui est là ?',
  'welcome.team': 'Nom de l’équipe (facultatif)',
  'welcome.names': 'Collez ou tapez des noms, un par ligne',
  'welcome.names.hint': 'Ctrl+Entrée continue ; Entrée aussi, après un collage ou sur une ligne vide.',
  'welcome.count': '{count, plural, =0 {Personne encore} one {# personne} other {# personnes}}',
  'welcome.perPerson': 'environ {each} chacun dans une timebox de {box}',
  'welcome.continue': 'Continuer',
  'welcome.back': 'Retour',
  'welcome.dropHint': 'Vous pouvez aussi déposer un fichier n’importe où sur cette fenêtre.'
}
