import type { Key } from '../en'

export const files: Partial<Record<Key, string>> = {
  'file.table': 'Tabla (CSV, XLSX, ODS)',
  'history.export.ods': 'Hoja de cálculo (ODS)',
  'files.bringIn': 'Importar de un archivo',
  'files.examples': 'Probar un archivo de ejemplo',
  'files.export.backlog': 'Exportar el backlog',
  'files.export.goals': 'Exportar los objetivos',
  'files.export.figures': 'Exportar las cifras',
  'files.export.organisation': 'Exportar la organización',
  'import.file.damaged': '{file} está dañado, bloqueado o no es una hoja de cálculo.',
  'import.file.bomb':
    '{file} ocuparía al descomprimirse más de cien veces su tamaño, como ninguna hoja de cálculo real. No se abrió.',
  'import.file.noUnit':
    '{file} contiene algo del lado del producto, pero aún no hay ninguna unidad a la que pueda pertenecer.',
  'import.file.noUnit.advice': 'Importa primero tu organización y después este archivo otra vez.',
  'import.holds.items':
    '{count, plural, one {# fila} many {# filas} other {# filas}} {source, select, jira {de Jira} azure {de Azure DevOps} linear {de Linear} sameday {de Sameday} other {en el archivo}}, para el backlog de {unit}',
  'import.holds.goals':
    '{count, plural, one {# objetivo} many {# objetivos} other {# objetivos}} en el archivo, para {unit}',
  'import.holds.figures':
    '{count, plural, one {# fila de cifras} many {# filas de cifras} other {# filas de cifras}}, para {unit}',
  'import.note.states': 'Estados que Sameday no conoce, tomados como abiertos: {states}.',
  'import.note.cut':
    '{count, plural, one {# fila tiene un texto más largo} many {# filas tienen textos más largos} other {# filas tienen textos más largos}} de lo que Sameday guarda; se omite el final.',
  'import.note.parents':
    '{count, plural, one {# fila nombra} many {# filas nombran} other {# filas nombran}} un elemento superior que no está ni en el archivo ni en el backlog; entra sin él.',
  'import.note.missing':
    '{count, plural, one {Ninguna fila legible nombra # elemento que trajo un archivo así; se queda} other {Ninguna fila legible nombra # elementos que trajo un archivo así; se quedan}}, porque una fila omitida puede {count, plural, one {nombrarlo} other {nombrarlos}}.',
  'import.problem.noTitle': 'No tiene título.',
  'import.problem.wideCut': 'Tiene más celdas que columnas: se omitió lo que sigue desde {column}.',
  'import.problem.badNumber': '«{text}» no es un número; {item} entra sin él.',
  'import.problem.eitherNumber': '«{text}» se lee de dos maneras: di arriba cuál es y la fila entra.',
  'import.problem.badDate': '«{text}» no es una fecha; {item} entra sin ella.',
  'import.problem.endsBeforeStart': '{item} terminaría antes de empezar; entra sin fechas.',
  'import.problem.itemElsewhere': '{item} ya está en el backlog de {unit} y se queda allí.',
  'import.problem.itemCircle': '{item} formaría parte de sí mismo; entra sin elemento superior.',
  'import.problem.unknownGoal': '«{goal}» no es un objetivo de {unit} ni de una unidad superior.',
  'import.problem.goalElsewhere': '{goal} ya es un objetivo de {unit} y se queda allí.',
  'import.problem.goalState':
    '«{text}» no es un estado de objetivo: open, met o dropped. {goal} entra sin él.',
  'import.problem.unknownServed': '«{serves}» no es un objetivo de una unidad superior; {goal} entra sin él.',
  'import.problem.noMetric': 'No nombra ninguna métrica.',
  'import.problem.metricGroup':
    '«{text}» no es un grupo: productivity, value, quality, sustainability u own. {metric} entra sin él.',
  'import.problem.metricBetter': '«{text}» no es una dirección: up o down. {metric} entra sin ella.',
  'import.problem.noWhen': 'No dice ni un Sprint ni un día legible.',
  'import.problem.unknownSprint':
    'No hay ningún Sprint «{sprint}» en {unit}. Planifícalo antes o indica un día.',
  'importDialog.for': 'Para {unit}',
  'importDialog.pickUnit': '¿De quién es?',
  'importDialog.order':
    'Poner {moved, plural, one {# elemento que ya está aquí} many {# elementos que ya están aquí} other {# elementos que ya están aquí}} donde dice el archivo',
  'importDialog.mirror':
    'Descartar {missing, plural, one {# elemento que el archivo ya no nombra} other {# elementos que el archivo ya no nombra}}',
  'importDialog.dates': 'Fechas como {sample} se leen de dos maneras. Es:',
  'importDialog.dates.unsaid': 'Hasta que lo digas, esas fechas se omiten.',
  'importDialog.numbers': 'Números como {sample} se leen de dos maneras. Es:',
  'importDialog.numbers.unsaid': 'Hasta que lo digas, esos números se omiten.',
  'importDialog.asLastTime': 'Leído como la última vez con estos encabezados.',
  'importDialog.afresh': 'Adivinar de nuevo',
  'importDialog.saveSkipped': 'Guardar las filas omitidas',
  'importDialog.leftOut':
    'Todo lo demás ha entrado. {count, plural, one {Se omitió # fila: guárdala, corrígela y vuelve a traer ese archivo.} other {Se omitieron # filas: guárdalas, corrígelas y vuelve a traer ese archivo.}}',
  'import.skipped.why': 'Por qué se omitió',
  'importDialog.columns': 'Qué dice cada columna',
  'importDialog.columns.ask':
    'Sameday no conoce estos encabezados. Di qué columna es el título y las filas serán elementos del backlog.',
  'importDialog.columns.none': 'Ninguna',
  'importDialog.columns.unnamed': 'Columna {number, number}',
  'importDialog.field.title': 'Título',
  'importDialog.field.key': 'Su clave',
  'importDialog.field.parent': 'Parte de'
}
