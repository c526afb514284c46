import type { Key } from '../en'

/** French: taking in an organisation file, changing the organisation, and what the undo list calls both. */
export const imports: Partial<Record<Key, string>> = {
  'import.label': 'Import de {file}',
  'import.reading': 'Lecture de {file}',
  'import.comparing': 'Comparaison de {file} avec votre organisation',
  'import.writing': 'Écriture de {file}',

  'import.file.missing': '{file} est introuvable.',
  'import.file.missing.advice': 'Le fichier a peut-être été déplacé ou renommé. Choisissez-le à nouveau.',
  'import.file.unreadable': '{file} n’a pas pu être lu : {detail}.',
  'import.file.unreadable.advice':
    'Vérifiez qu’il n’est pas ouvert ailleurs et que vous avez le droit de le lire, puis réessayez.',
  'import.file.empty': '{file} est vide.',
  'import.file.empty.advice': 'Ouvrez-le là où vous l’avez créé et enregistrez-le à nouveau.',
  'import.file.large': '{file} est trop gros : Sameday lit des fichiers jusqu’à {limit, number} Mo.',
  'import.file.large.advice': 'Divisez-le en plusieurs fichiers et importez-les l’un après l’autre.',
  'import.file.memory': '{file} demande plus de mémoire à lire qu’il n’y en a. Rien n’a été modifié.',
  'import.file.broke': 'La lecture de {file} s’est interrompue. Rien n’a été modifié.',
  'import.file.broke.advice': 'Enregistrez la feuille voulue en CSV et ouvrez celui-ci.',
  'import.file.rows': '{file} a plus de {limit, number} lignes.',
  'import.file.pdf': '{file} est un PDF, pas un tableau.',
  'import.file.spreadsheet': '{file} est un classeur d’un ancien type, ou verrouillé par un mot de passe.',
  'import.file.spreadsheet.advice':
    'Ouvrez-le dans votre tableur et enregistrez-le en XLSX, ODS ou CSV, sans mot de passe.',
  'import.file.handoff': '{file} est un fichier compressé, pas un tableau.',
  'import.file.handoff.advice': 'Si c’est un fichier de relais de Sameday, ouvrez-le sous Partage.',
  'import.file.binary': '{file} n’est pas un fichier texte.',
  'import.file.binary.advice': 'Sameday lit des tableaux : CSV, XLSX et ODS.',
  'import.file.header': '{file} n’a pas d’en-tête que Sameday connaisse : {missing} manque.',
  'import.file.header.advice':
    'La première ligne nomme les colonnes : unit_id, unit_name, unit_kind, parent_id, role, person_id, person_name, daily_time.',
  'import.gone': 'Cet aperçu n’est plus là.',
  'import.gone.advice': 'Ouvrez le fichier à nouveau.',

  'import.note.columns': 'Non utilisé : {columns}.',
  'import.note.encoding':
    'Le fichier n’est pas en Unicode ; il a été lu comme du texte d’Europe occidentale.',

  'import.problem.noUnitId': 'Il n’y a pas de unit_id.',
  'import.problem.noName': '{unit} n’a pas de nom.',
  'import.problem.noPersonName': '{person} n’a pas de nom.',
  'import.problem.otherName': '{name} s’appelle « {other} » ici ; le premier nom est gardé.',
  'import.problem.unknownKind': '« {kind} » n’est pas un type d’unité : team, sos ou eat.',
  'import.problem.unknownRole': '« {role} » n’est pas un rôle : member, sm, po, sosm, cpo ou stakeholder.',
  'import.problem.unknownParent': 'Il n’y a pas d’unité « {parent} » au-dessus.',
  'import.problem.unknownUnit': 'Il n’y a pas d’unité « {unit} » à laquelle appartenir.',
  'import.problem.parentLeftOut':
    '{parent}, l’unité au-dessus, a été laissée de côté (ligne {line, number}).',
  'import.problem.duplicateId': '« {unit} » existe déjà, ligne {line, number}.',
  'import.problem.circle': 'Ces unités se placent l’une sous l’autre en cercle : {path}.',
  'import.problem.twoTops': '{unit} serait un deuxième sommet : {top} est au sommet.',
  'import.problem.topHasParent':
    '{unit} est le sommet et n’a rien au-dessus ; son unité parente a été laissée de côté.',
  'import.problem.noParent': '{unit} n’a rien au-dessus, ce qui fait deux racines : {top} est au sommet.',
  'import.problem.badTime': '« {time} » n’est pas une heure comme 09:00 ; {unit} entre sans heure.',
  'import.problem.longName': '« {text} » dépasse 200 caractères.',
  'import.problem.longId': '« {text} » dépasse 120 caractères.',
  'import.problem.barInId': '« {text} » contient une barre (|), interdite dans un identifiant.',
  'import.problem.controlCharacter': '« {text} » contient des caractères impossibles à afficher.',
  'import.problem.noKindNoRole': 'Ni unit_kind ni role n’est indiqué.',
  'import.problem.wide': 'La ligne a {cells, number} cellules pour seulement {columns, number} colonnes.',
  'import.problem.badQuote':
    'Un guillemet s’ouvre dans cette ligne et ne se ferme pas à la fin de sa cellule.',

  'org.problem.noUnit': 'Cette unité n’est plus là.',
  'org.problem.noParent': 'L’unité au-dessus n’est plus là.',
  'org.problem.noPerson': 'Cette personne n’est plus là.',
  'org.problem.noMember': 'Cette personne n’a pas ce rôle ici.',
  'org.problem.idTaken': 'Il y a déjà une unité « {id} ».',
  'org.problem.underItself': '{name} ne peut pas se placer sous elle-même.',
  'org.problem.circle': '{name} ne peut pas se placer sous {parent}, déjà placée sous {name}.',
  'org.problem.circle.advice': 'Sortez d’abord {parent}.',
  'org.skippedMove': '{name} n’est pas passée sous {parent} : cela aurait fermé un cercle.',

  'undo.import': 'Import de {file}',
  'undo.org.addUnit': 'Ajout de {name}',
  'undo.org.renameUnit': '{name} renommée en {to}',
  'undo.org.editUnit': 'Modification de {name}',
  'undo.org.setAgenda': 'Un ordre du jour de {name} modifié',
  'undo.org.moveUnit': '{name} placée sous {parent}',
  'undo.org.moveUnitTop': '{name} placée au sommet',
  'undo.org.removeUnit': 'Retrait de {name}',
  'undo.org.addMember': 'Ajout de {person} dans {name}',
  'undo.org.removeMember': 'Retrait de {person} de {name}',
  'undo.org.renamePerson': 'Changement de nom : {person}, {to}'
}
