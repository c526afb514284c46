import type { Key } from '../../en'

/** Spanish: the Share room: hand-off files in and out. */
export const share: Partial<Record<Key, string>> = {
  'shareScreen.drop': 'Suelta aquí un archivo de relevo o de organización.',
  'shareScreen.dropHint':
    'Antes de que cambie nada, se ve qué cambiaría. En cualquier orden, cuantas veces haga falta.',
  'shareScreen.openFile': 'Abrir archivo',
  'shareScreen.save': 'Guardar archivo de relevo',
  'shareScreen.saveTitle': 'Entregar',
  'shareScreen.saveText':
    'Un archivo con todo lo que sabe este portátil ({count, plural, one {# cambio} other {# cambios}}). Envíalo por correo, chat o memoria USB.',
  'shareScreen.confidential': 'Incluir impedimentos confidenciales',
  'shareScreen.saved': '{count, plural, one {# cambio guardado} other {# cambios guardados}} en {file}',
  'shareScreen.laptops': 'Portátiles',
  'shareScreen.laptops.self': 'Este portátil',
  'shareScreen.laptops.changes': '{count, plural, one {# cambio} other {# cambios}}',
  'shareScreen.laptops.alone': 'Aún no hay otro portátil.',
  'shareScreen.waiting': 'En espera',
  'shareScreen.waiting.none': 'No espera nada.',
  'shareScreen.waiting.future':
    '{count, plural, one {# cambio} other {# cambios}} de {laptop}: su reloj va más de un día adelantado. Comprueba allí fecha y hora.',
  'shareScreen.waiting.unknown':
    '{count, plural, one {# cambio} other {# cambios}} de {laptop}: con un Sameday más nuevo. Tendrán efecto al actualizar.',
  'shareScreen.waiting.gap':
    '{count, plural, one {# cambio} other {# cambios}} de {laptop}: falta algo anterior. Abre también su archivo previo.',
  'shareScreen.overwritten': 'Sobrescrito',
  'shareScreen.overwritten.none': 'Ningún valor se perdió por otro posterior.',
  'shareScreen.overwritten.text': '{what}: vale «{kept}», «{lost}» se sobrescribió',
  'shareScreen.steps': 'Qué se hizo aquí',
  'shareScreen.steps.none': 'Nada aún.',
  'shareScreen.undone': 'Deshecho'
}
