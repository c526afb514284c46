import type { Key } from '../en'

/** French: displays, the projector's coming and going, one-display mode, rehearsals, and leaving while a ceremony runs. */
export const displays: Partial<Record<Key, string>> = {
  'displays.gone': 'Projecteur perdu – rebranchez-le pour reprendre ({display})',
  'displays.offer': '{display} est branché. Y afficher la cérémonie ?',
  'displays.offer.accept': 'Afficher là',
  'displays.offer.decline': 'Plus tard',
  'displays.one': 'Un seul écran : la salle voit tout',
  'displays.one.hint': 'Présentez en plein écran, vos notes restent cachées.',
  'displays.present': 'Présenter en plein écran',
  'displays.present.leave': 'Quitter le plein écran',
  'displays.present.controls': 'Commandes',
  'displays.fullScreen': 'Remplir l’écran',
  'displays.swap': 'Inverser les écrans',
  'displays.wayland': 'Glissez la fenêtre de la salle sur le projecteur, puis appuyez sur F11',
  'displays.wayland.why': 'Sous Wayland, Sameday ne peut pas déplacer lui-même ses fenêtres.',
  'displays.wayland.restart': 'Redémarrer en mode X11',
  'displays.quit': 'Une cérémonie est en cours. Quitter Sameday ?',
  'displays.quit.detail':
    'Tout est enregistré. Vous pourrez reprendre à la même personne et au même instant.',
  'displays.quit.leave': 'La laisser inachevée et quitter',
  'displays.quit.stay': 'Continuer',

  'rehearsal.title': 'Répétition',
  'rehearsal.text':
    'Essayez une cérémonie sur une copie jetable de ce que vous avez ici. Rien n’en est gardé ni transmis.',
  'rehearsal.speed': 'Vitesse',
  'rehearsal.times': '×{rate, number}',
  'rehearsal.start': 'Répéter',
  'rehearsal.mark': 'Répétition ×{rate, number}',
  'rehearsal.end': 'Finir la répétition',
  'rehearsal.notNow': 'Une cérémonie est en cours.',
  'rehearsal.notNow.advice': 'Terminez-la d’abord ; elle devrait s’arrêter pendant la répétition.',
  'rehearsal.noCopy': 'La copie pour la répétition n’a pas pu être faite.',
  'rehearsal.noCopy.advice': 'Libérez de la place sur le disque et réessayez. Rien n’a changé.',
  'rehearsal.nothingLeaves': 'C’est une répétition : rien n’en est transmis.',
  'rehearsal.nothingLeaves.advice': 'Finissez d’abord la répétition.'
}
