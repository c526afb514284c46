import type { Key } from '../en'

/** French: handing changes on, taking them in, and what can go wrong with files and the database. */
export const share: Partial<Record<Key, string>> = {
  'share.changes': '{count, plural, =0 {Aucun changement} one {# changement} other {# changements}}',
  'share.step.addItem': 'Ajouter {title} au backlog',
  'share.undo': 'Une étape annulée',
  'share.takenIn':
    'Reçu {count, plural, =0 {rien de nouveau} one {# changement} other {# changements}} de {from}',
  'share.job.reading': 'Lecture de {file}',
  'share.job.takingIn': 'Réception des changements',

  'share.summary.raised': '{count, plural, one {# obstacle signalé} other {# obstacles signalés}}',
  'share.summary.sentUp': '{count, plural, one {# obstacle remonté} other {# obstacles remontés}}',
  'share.summary.answered': '{count, plural, one {# réponse} other {# réponses}}',
  'share.summary.resolved': '{count, plural, one {# obstacle résolu} other {# obstacles résolus}}',
  'share.summary.sessions': '{count, plural, one {# cérémonie} other {# cérémonies}}',
  'share.summary.units': '{count, plural, one {# changement} other {# changements}} aux unités',
  'share.summary.people': '{count, plural, one {# changement} other {# changements}} aux personnes et rôles',
  'share.summary.moves': '{count, plural, one {# unité déplacée} other {# unités déplacées}}',
  'share.summary.product':
    '{count, plural, one {# changement} other {# changements}} aux backlogs et visions',
  'share.summary.withheld':
    '{count, plural, one {# changement gardé privé} other {# changements gardés privés}} par l’expéditeur',
  'share.summary.unknown':
    '{count, plural, one {# changement que seul un Sameday plus récent comprend ; gardé} other {# changements que seul un Sameday plus récent comprend ; gardés}} jusque-là',

  'problem.alreadyUndone': 'Cette étape est déjà annulée.',
  'problem.cancelled': 'Arrêté. Rien n’a été modifié.',
  'problem.planGone': 'Cet aperçu n’est plus valable.',
  'problem.planGone.advice': 'Ouvrez le fichier à nouveau.',

  'problem.diskFull': 'Le disque est plein : le dernier changement n’a pas été enregistré.',
  'problem.diskFull.advice':
    'Libérez de la place et recommencez. Tout ce qui est montré comme enregistré est en sûreté.',
  'problem.diskReadOnly': 'Sameday n’a pas le droit d’écrire dans {file}.',
  'problem.diskReadOnly.advice':
    'Autorisez l’écriture dans le dossier, ou démarrez Sameday avec un autre dossier de données.',
  'problem.diskTrouble': 'Le disque n’a pas pris le dernier changement : {detail}.',
  'problem.diskTrouble.advice':
    'Recommencez. Si cela revient, enregistrez un fichier de relais sur un autre disque et faites vérifier celui-ci.',
  'problem.databaseLocked': 'Un autre Sameday utilise {file}.',
  'problem.databaseLocked.advice': 'Fermez l’autre, puis rouvrez Sameday.',
  'problem.databaseCorrupt': 'La base de données {file} est abîmée.',
  'problem.databaseCorrupt.advice':
    'Rouvrez Sameday : il met de côté le fichier abîmé, le garde et revient à la dernière bonne sauvegarde.',
  'problem.databaseRestored':
    'La base de données était abîmée. Sameday est revenu à la sauvegarde de {when} et a tiré {count, plural, =0 {aucun changement plus récent} one {# changement plus récent} other {# changements plus récents}} du fichier abîmé.',
  'problem.databaseStartedNew':
    'La base de données était abîmée et il n’y avait pas de bonne sauvegarde. Sameday en a commencé une nouvelle avec {count, plural, =0 {rien} one {# changement} other {# changements}} du fichier abîmé.',
  'problem.databaseSetAside.advice':
    'Le fichier abîmé est gardé sous {file}. Ce qu’ont les autres portables revient avec un fichier de relais.',
  'problem.databaseNewer': 'La base de données {file} a été écrite par un Sameday plus récent.',
  'problem.databaseNewer.advice': 'Installez le Sameday plus récent. Le fichier n’a pas été touché.',
  'problem.databaseForeign': '{file} est une base de données, mais pas de Sameday.',
  'problem.databaseForeign.advice': 'Déplacez-la ailleurs. Le fichier n’a pas été touché.',
  'problem.backupFailed':
    'Aucune sauvegarde n’a pu être faite avant la mise à jour de la base de données : {detail}.',
  'problem.backupFailed.advice': 'Libérez de la place et rouvrez Sameday. Le fichier n’a pas été touché.',
  'problem.identityNew':
    'Ces données viennent d’une copie plus ancienne ou d’un autre portable ; les changements sont désormais signés d’un nouveau nom.',
  'problem.identityNew.advice': 'Rien n’est perdu, et il n’y a rien à faire.',

  'problem.fileMissing': '{file} n’est pas là.',
  'problem.fileMissing.advice': 'Vérifiez que le disque ou la clé est bien branché.',
  'problem.fileForbidden': 'Sameday n’a pas le droit de lire {file}.',
  'problem.fileForbidden.advice': 'Demandez le droit de le lire, ou faites-le envoyer à nouveau.',
  'problem.fileNotWritten': '{file} n’a pas pu être écrit : {detail}.',
  'problem.fileNotWritten.advice': 'Choisissez un autre dossier.',
  'problem.fileFull': 'Il n’y a plus de place pour {file}. Ce qui était là avant y est encore.',
  'problem.fileFull.advice': 'Libérez de la place ou choisissez un autre disque.',

  'problem.handoffEmpty': '{file} est vide.',
  'problem.handoffNotOne': '{file} n’est pas un fichier de relais de Sameday.',
  'problem.handoffNotOne.advice':
    'Les fichiers de relais finissent par .sameday et s’enregistrent sous Partage.',
  'problem.handoffCut': '{file} est incomplet : il s’arrête à la ligne {line}.',
  'problem.handoffCut.advice': 'La copie est sans doute partielle. Copiez-le à nouveau.',
  'problem.handoffDamaged': '{file} est abîmé à la ligne {line} : {detail}.',
  'problem.handoffDamaged.advice': 'Rien n’a été pris. Redemandez le fichier.',
  'problem.handoffTampered': '{file} a été modifié après son écriture.',
  'problem.handoffTampered.advice': 'Rien n’a été pris. Redemandez le fichier à l’expéditeur.',
  'problem.handoffOtherKey': '{file} dit venir de {from}, mais n’est pas signé par ce portable.',
  'problem.handoffOtherKey.advice': 'Rien n’a été pris. Demandez à {from} si le fichier est bien le sien.',
  'problem.handoffTooLarge': '{file} est plus gros qu’un fichier de relais ne peut l’être.',
  'problem.handoffTooLarge.advice': 'Rien n’a été pris. Redemandez le fichier à l’expéditeur.',
  'problem.handoffLongLine':
    'La cérémonie de {unit} du {day, date, ::yMMMd} a noté {size, number} Mo en une étape ; un fichier de passation en porte au plus {limit, number}.',
  'problem.handoffLongStep':
    'Une modification prend ici {size, number} Mo ; un fichier de passation en porte au plus {limit, number}.',
  'problem.handoffLong.advice':
    'Rien n’a été enregistré. Transmettez le rapport de cette cérémonie, et le backlog en tableau depuis Produit.',
  'problem.handoffNewer': '{file} a été écrit par un Sameday plus récent.',
  'problem.handoffNewer.advice': 'Installez le Sameday plus récent, puis rouvrez le fichier.'
}
