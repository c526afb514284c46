import type { Key } from '../en'

export const files: Partial<Record<Key, string>> = {
  'file.table': 'Tableau (CSV, XLSX, ODS)',
  'history.export.ods': 'Feuille de calcul (ODS)',
  'files.bringIn': 'Importer un fichier',
  'files.examples': 'Essayer un fichier d’exemple',
  'files.export.backlog': 'Exporter le backlog',
  'files.export.goals': 'Exporter les objectifs',
  'files.export.figures': 'Exporter les chiffres',
  'files.export.organisation': 'Exporter l’organisation',
  'import.file.damaged': '{file} est endommagé, verrouillé ou n’est pas un classeur.',
  'import.file.bomb':
    '{file} gonflerait à plus de cent fois sa taille, ce qu’aucun vrai classeur ne fait. Il n’a pas été ouvert.',
  'import.file.noUnit':
    '{file} contient des éléments du côté produit, mais il n’y a pas encore d’unité à laquelle ils pourraient appartenir.',
  'import.file.noUnit.advice': 'Importez d’abord votre organisation, puis de nouveau ce fichier.',
  'import.holds.items':
    '{count, plural, one {# ligne} many {# lignes} other {# lignes}} {source, select, jira {de Jira} azure {d’Azure DevOps} linear {de Linear} sameday {de Sameday} other {dans le fichier}}, pour le backlog de {unit}',
  'import.holds.goals':
    '{count, plural, one {# objectif} many {# objectifs} other {# objectifs}} dans le fichier, pour {unit}',
  'import.holds.figures':
    '{count, plural, one {# ligne de chiffres} many {# lignes de chiffres} other {# lignes de chiffres}}, pour {unit}',
  'import.note.states': 'États que Sameday ne connaît pas, pris pour ouverts : {states}.',
  'import.note.cut':
    '{count, plural, one {# ligne a un texte plus long} many {# lignes ont des textes plus longs} other {# lignes ont des textes plus longs}} que ce que Sameday garde ; la fin est omise.',
  'import.note.parents':
    '{count, plural, one {# ligne nomme} many {# lignes nomment} other {# lignes nomment}} un élément parent qui n’est ni dans le fichier ni dans le backlog ; cela entre sans lui.',
  'import.note.missing':
    '{count, plural, one {# élément apporté par un tel fichier n’est nommé} other {# éléments apportés par un tel fichier ne sont nommés}} par aucune ligne lisible ; {count, plural, one {il reste} other {ils restent}}, car une ligne ignorée peut {count, plural, one {le} other {les}} nommer.',
  'import.problem.noTitle': 'Il n’y a pas de titre.',
  'import.problem.wideCut': 'Plus de cellules que de colonnes : ce qui suit à partir de {column} a été omis.',
  'import.problem.badNumber': '« {text} » n’est pas un nombre ; {item} entre sans lui.',
  'import.problem.eitherNumber':
    '« {text} » se lit de deux façons : dites plus haut laquelle, et la ligne entre.',
  'import.problem.badDate': '« {text} » n’est pas une date ; {item} entre sans elle.',
  'import.problem.endsBeforeStart': '{item} finirait avant de commencer ; il entre sans dates.',
  'import.problem.itemElsewhere': '{item} est déjà dans le backlog de {unit} et y reste.',
  'import.problem.itemCircle': '{item} ferait partie de lui-même ; il entre sans parent.',
  'import.problem.unknownGoal': '« {goal} » n’est un objectif ni de {unit} ni d’une unité au-dessus.',
  'import.problem.goalElsewhere': '{goal} est déjà un objectif de {unit} et y reste.',
  'import.problem.goalState':
    '« {text} » n’est pas un état d’objectif : open, met ou dropped. {goal} entre sans lui.',
  'import.problem.unknownServed':
    '« {serves} » n’est pas un objectif d’une unité au-dessus ; {goal} entre sans lui.',
  'import.problem.noMetric': 'Il n’y a pas de mesure.',
  'import.problem.metricGroup':
    '« {text} » n’est pas un groupe : productivity, value, quality, sustainability ou own. {metric} entre sans lui.',
  'import.problem.metricBetter': '« {text} » n’est pas un sens : up ou down. {metric} entre sans lui.',
  'import.problem.noWhen': 'Ni Sprint ni jour lisible.',
  'import.problem.unknownSprint':
    'Il n’y a pas de Sprint « {sprint} » chez {unit}. Planifiez-le d’abord, ou indiquez un jour.',
  'importDialog.for': 'Pour {unit}',
  'importDialog.pickUnit': 'À qui est-ce ?',
  'importDialog.order':
    'Placer {moved, plural, one {# élément déjà présent} many {# éléments déjà présents} other {# éléments déjà présents}} comme dans le fichier',
  'importDialog.mirror':
    'Abandonner {missing, plural, one {# élément que le fichier ne nomme plus} other {# éléments que le fichier ne nomme plus}}',
  'importDialog.dates': 'Des dates comme {sample} se lisent de deux façons. C’est :',
  'importDialog.dates.unsaid': 'Sans votre choix, ces dates sont omises.',
  'importDialog.numbers': 'Des nombres comme {sample} se lisent de deux façons. C’est :',
  'importDialog.numbers.unsaid': 'Sans votre choix, ces nombres sont omis.',
  'importDialog.asLastTime': 'Lu comme la dernière fois avec ces en-têtes.',
  'importDialog.afresh': 'Deviner à nouveau',
  'importDialog.saveSkipped': 'Enregistrer les lignes ignorées',
  'importDialog.leftOut':
    'Tout le reste est entré. {count, plural, one {# ligne a été ignorée : enregistrez-la, corrigez-la et réimportez ce fichier.} other {# lignes ont été ignorées : enregistrez-les, corrigez-les et réimportez ce fichier.}}',
  'import.skipped.why': 'Pourquoi elle a été ignorée',
  'importDialog.columns': 'Quelle colonne dit quoi',
  'importDialog.columns.ask':
    'Sameday ne connaît pas ces en-têtes. Dites quelle colonne est le titre, et les lignes deviennent des éléments du backlog.',
  'importDialog.columns.none': 'Aucune',
  'importDialog.columns.unnamed': 'Colonne {number, number}',
  'importDialog.field.title': 'Titre',
  'importDialog.field.key': 'Sa clé',
  'importDialog.field.parent': 'Partie de'
}
