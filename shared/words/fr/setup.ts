import type { Key } from '../en'

/** French: how a unit runs a kind of ceremony: the Set-up sheet, turn orders, start by the clock, the facilitator rota. */
export const setup: Partial<Record<Key, string>> = {
  'setup.title': 'Préparation',
  'setup.kept': 'Gardé pour la prochaine fois : {ceremony}, {unit}.',
  'setup.save': 'Utiliser ainsi',
  'setup.box': 'Timebox (minutes)',
  'setup.parts': 'Minutes de chaque partie',
  'setup.total': '{minutes, number} min en tout',
  'setup.minutesOf': '{part}, minutes',
  'setup.order': 'Qui parle quand',
  'setup.order.fixed': 'Selon la liste',
  'setup.order.random': 'Tirage au sort',
  'setup.order.lastSpokeLast': 'Dernier à parler, dernier',
  'setup.order.lastArrivalFirst': 'Dernier arrivé, premier',
  'setup.order.board': 'Parcourir le tableau',
  'setup.order.byHand': 'À la main',
  'setup.order.lot': 'Au sort, nº {seed}',
  'setup.order.hint.fixed': 'Dans l’ordre de la liste, tant que personne n’est déplacé.',
  'setup.order.hint.random': 'Tiré à nouveau chaque fois. Le numéro du tirage est au mur et dans le journal.',
  'setup.order.hint.lastSpokeLast': 'Qui attend depuis le plus longtemps commence.',
  'setup.order.hint.lastArrivalFirst': 'Suit les présences : le dernier arrivé parle en premier.',
  'setup.order.hint.board':
    'Les obstacles ouverts au lieu des personnes, de la colonne de droite à celle de gauche.',
  'setup.order.again': 'Tirer à nouveau',
  'setup.order.restore': 'Remettre en ordre',
  'setup.bringBack': 'Faire revenir {name}',

  'setup.clock': 'Horloges au mur',
  'setup.clock.down': 'Temps restant',
  'setup.clock.up': 'Temps utilisé',
  'setup.clock.colour': 'Couleur seule',
  'setup.phases': 'Quand cela presse',
  'setup.turnWrapUp': 'Tour : conclure à % restants',
  'setup.turnLastWords': 'Tour : derniers mots à % restants',
  'setup.boxWrapUp': 'Timebox : conclure à % restants',
  'setup.boxLastMinutes': 'Timebox : derniers mots, minutes restantes',
  'setup.noNames': 'Des équipes au lieu de noms au mur',
  'setup.byClock': 'Démarrer seul à l’heure prévue',
  'setup.later': 'À partir de la prochaine fois',
  'setup.later.why':
    'Cette cérémonie a commencé, ces réglages restent donc tels quels aujourd’hui. La timebox accepte ±1 min, les tours se déplacent.',
  'setup.byClock.unbooked': 'Aucune heure n’est prévue pour cette cérémonie, elle ne démarre donc pas seule.',
  'setup.refused':
    'Un nombre ici est impossible. Les derniers mots viennent après la conclusion ; une timebox dure au moins une minute.',

  'setup.startsItself': 'Démarre seul à {time}',
  'setup.startsItself.in': 'dans {time}',
  'setup.startsItself.cancel': 'Pas aujourd’hui (Échap)',
  'setup.startsItself.again': 'Démarrer seul quand même',
  'setup.notice.started': 'Il est {time} : la cérémonie a démarré seule.',

  'setup.rota': 'Roulement d’animation',
  'setup.rota.hint': 'Qui anime à tour de rôle. Clore une séance passe au suivant.',
  'setup.rota.everyone': 'Tous à tour de rôle',
  'setup.rota.nobody': 'On ne connaît encore personne qui pourrait animer.',
  'setup.rota.today': 'Anime aujourd’hui : {name}',
  'setup.rota.next': 'La prochaine fois : {name}',
  'setup.rota.skip': 'Passer',
  'setup.rota.swap': 'Échanger avec…',

  'audience.seat': 'Place {number, number}',
  'audience.startsItself': 'Démarre seul',
  'audience.ends': 'Fin {time}',
  'audience.endsOff': 'Fin {time} ({off})',
  'audience.of': 'sur {time}',
  'audience.stayCount':
    '{count, plural, =0 {Qui le souhaite} one {# personne reste} other {# personnes restent}}',
  'audience.whenReady': 'Commence quand tout le monde est là',
  'audience.closed.again': 'Prochaine fois : {ceremony} · {unit} · {time}',
  'audience.review.nothingNew': 'Rien de nouveau',
  'audience.review.carries': '{name} le porte',
  'audience.review.answeredMain':
    '{count, plural, one {# réponse redescend} other {# réponses redescendent}}',
  'audience.review.decidedMain': '{count, plural, one {# décision} other {# décisions}}',
  'audience.review.raisedMain': '{count, plural, one {# obstacle reste ici} other {# obstacles restent ici}}'
}
