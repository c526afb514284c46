import type { Key } from '../en'

/** Spanish: handing changes on, taking them in, and what can go wrong with files and the database. */
export const share: Partial<Record<Key, string>> = {
  'share.changes': '{count, plural, =0 {Sin cambios} one {# cambio} other {# cambios}}',
  'share.step.addItem': 'Añadir {title} al backlog',
  'share.undo': 'Se deshizo un paso',
  'share.takenIn': 'Recibido de {from}: {count, plural, =0 {nada nuevo} one {# cambio} other {# cambios}}',
  'share.job.reading': 'Leyendo {file}',
  'share.job.takingIn': 'Recibiendo cambios',

  'share.summary.raised': '{count, plural, one {# impedimento planteado} other {# impedimentos planteados}}',
  'share.summary.sentUp': '{count, plural, one {# impedimento elevado} other {# impedimentos elevados}}',
  'share.summary.answered': '{count, plural, one {# respuesta} other {# respuestas}}',
  'share.summary.resolved': '{count, plural, one {# impedimento resuelto} other {# impedimentos resueltos}}',
  'share.summary.sessions': '{count, plural, one {# ceremonia} other {# ceremonias}}',
  'share.summary.units': '{count, plural, one {# cambio} other {# cambios}} en unidades',
  'share.summary.people': '{count, plural, one {# cambio} other {# cambios}} en personas y roles',
  'share.summary.moves': '{count, plural, one {# unidad movida} other {# unidades movidas}}',
  'share.summary.product': '{count, plural, one {# cambio} other {# cambios}} en backlogs y visiones',
  'share.summary.withheld':
    '{count, plural, one {# cambio reservado} other {# cambios reservados}} por quien lo envía',
  'share.summary.unknown':
    '{count, plural, one {# cambio que solo entiende un Sameday más nuevo; guardado} other {# cambios que solo entiende un Sameday más nuevo; guardados}} hasta entonces',

  'problem.alreadyUndone': 'Ese paso ya se ha deshecho.',
  'problem.cancelled': 'Detenido. No se cambió nada.',
  'problem.planGone': 'Esa vista previa ya no vale.',
  'problem.planGone.advice': 'Abre el archivo de nuevo.',

  'problem.diskFull': 'El disco está lleno: el último cambio no se guardó.',
  'problem.diskFull.advice':
    'Libera espacio y hazlo de nuevo. Todo lo que se muestra como guardado está a salvo.',
  'problem.diskReadOnly': 'Sameday no puede escribir en {file}.',
  'problem.diskReadOnly.advice': 'Permite escribir en la carpeta o inicia Sameday con otra carpeta de datos.',
  'problem.diskTrouble': 'El disco no aceptó el último cambio: {detail}.',
  'problem.diskTrouble.advice':
    'Hazlo de nuevo. Si se repite, guarda un archivo de relevo en otro disco y haz revisar este.',
  'problem.databaseLocked': 'Otro Sameday está usando {file}.',
  'problem.databaseLocked.advice': 'Cierra el otro y abre Sameday de nuevo.',
  'problem.databaseCorrupt': 'La base de datos {file} está dañada.',
  'problem.databaseCorrupt.advice':
    'Abre Sameday de nuevo: aparta el archivo dañado, lo conserva y vuelve a la copia buena más reciente.',
  'problem.databaseRestored':
    'La base de datos estaba dañada. Sameday volvió a la copia de {when} y recuperó {count, plural, =0 {ningún cambio posterior} one {# cambio posterior} other {# cambios posteriores}} del archivo dañado.',
  'problem.databaseStartedNew':
    'La base de datos estaba dañada y no había una copia buena. Sameday empezó una nueva con {count, plural, =0 {nada} one {# cambio} other {# cambios}} del archivo dañado.',
  'problem.databaseSetAside.advice':
    'El archivo dañado se conserva como {file}. Lo que tienen otros portátiles se puede traer con un archivo de relevo.',
  'problem.databaseNewer': 'La base de datos {file} la escribió un Sameday más nuevo.',
  'problem.databaseNewer.advice': 'Instala el Sameday más nuevo. El archivo no se tocó.',
  'problem.databaseForeign': '{file} es una base de datos, pero no de Sameday.',
  'problem.databaseForeign.advice': 'Muévela a otro sitio. El archivo no se tocó.',
  'problem.backupFailed': 'No se pudo hacer una copia antes de actualizar la base de datos: {detail}.',
  'problem.backupFailed.advice': 'Libera espacio y abre Sameday de nuevo. El archivo no se tocó.',
  'problem.identityNew':
    'Estos datos vienen de una copia anterior o de otro portátil; desde ahora los cambios se firman con un nombre nuevo.',
  'problem.identityNew.advice': 'No se ha perdido nada y no hay nada que hacer.',

  'problem.fileMissing': '{file} no está.',
  'problem.fileMissing.advice': 'Comprueba que el disco o la memoria USB esté conectado.',
  'problem.fileForbidden': 'Sameday no puede leer {file}.',
  'problem.fileForbidden.advice': 'Pide permiso para leerlo o que lo envíen de nuevo.',
  'problem.fileNotWritten': 'No se pudo escribir {file}: {detail}.',
  'problem.fileNotWritten.advice': 'Elige otra carpeta.',
  'problem.fileFull': 'No queda espacio para {file}. Lo que había antes sigue ahí.',
  'problem.fileFull.advice': 'Libera espacio o elige otro disco.',

  'problem.handoffEmpty': '{file} está vacío.',
  'problem.handoffNotOne': '{file} no es un archivo de relevo de Sameday.',
  'problem.handoffNotOne.advice': 'Los archivos de relevo acaban en .sameday y se guardan en Compartir.',
  'problem.handoffCut': '{file} está incompleto: acaba en la línea {line}.',
  'problem.handoffCut.advice': 'Seguramente se copió solo en parte. Cópialo de nuevo.',
  'problem.handoffDamaged': '{file} está dañado en la línea {line}: {detail}.',
  'problem.handoffDamaged.advice': 'No se tomó nada. Pide el archivo de nuevo.',
  'problem.handoffTampered': '{file} se modificó después de escribirse.',
  'problem.handoffTampered.advice': 'No se tomó nada. Pide de nuevo el archivo a quien lo envió.',
  'problem.handoffOtherKey': '{file} dice venir de {from}, pero no está firmado por ese portátil.',
  'problem.handoffOtherKey.advice': 'No se tomó nada. Pregunta a {from} si el archivo es suyo.',
  'problem.handoffTooLarge': '{file} es mayor de lo que puede ser un archivo de relevo.',
  'problem.handoffTooLarge.advice': 'No se tomó nada. Pide de nuevo el archivo a quien lo envió.',
  'problem.handoffLongLine':
    'La ceremonia de {unit} del {day, date, ::yMMMd} anotó {size, number} MB en un paso; un archivo de traspaso lleva como máximo {limit, number} MB.',
  'problem.handoffLongStep':
    'Un cambio ocupa aquí {size, number} MB; un archivo de traspaso lleva como máximo {limit, number} MB.',
  'problem.handoffLong.advice':
    'No se guardó nada. Pasa el informe de esa ceremonia y el backlog como tabla desde Producto.',
  'problem.handoffNewer': '{file} lo escribió un Sameday más nuevo.',
  'problem.handoffNewer.advice': 'Instala el Sameday más nuevo y abre el archivo de nuevo.'
}
