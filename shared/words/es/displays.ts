import type { Key } from '../en'

/** Spanish: displays, the projector's coming and going, one-display mode, rehearsals, and leaving while a ceremony runs. */
export const displays: Partial<Record<Key, string>> = {
  'displays.gone': 'Proyector perdido: reconectar para seguir ({display})',
  'displays.offer': '{display} está conectado. ¿Mostrar ahí la ceremonia?',
  'displays.offer.accept': 'Mostrar ahí',
  'displays.offer.decline': 'Ahora no',
  'displays.one': 'Una sola pantalla: la sala lo ve todo',
  'displays.one.hint': 'A pantalla completa, las notas quedan ocultas.',
  'displays.present': 'Presentar a pantalla completa',
  'displays.present.leave': 'Salir de pantalla completa',
  'displays.present.controls': 'Controles',
  'displays.fullScreen': 'Llenar la pantalla',
  'displays.swap': 'Cambiar pantallas',
  'displays.wayland': 'Arrastra la ventana de la sala al proyector y pulsa F11',
  'displays.wayland.why': 'En Wayland, Sameday no puede mover sus ventanas por sí mismo.',
  'displays.wayland.restart': 'Reiniciar en modo X11',
  'displays.quit': 'Hay una ceremonia en curso. ¿Salir de Sameday?',
  'displays.quit.detail': 'Todo está guardado. Se puede reanudar en la misma persona y el mismo momento.',
  'displays.quit.leave': 'Dejarla sin terminar y salir',
  'displays.quit.stay': 'Seguir',

  'rehearsal.title': 'Ensayo',
  'rehearsal.text':
    'Probar una ceremonia en una copia desechable de lo que hay aquí. Nada de ella se guarda ni se entrega.',
  'rehearsal.speed': 'Velocidad',
  'rehearsal.times': '×{rate, number}',
  'rehearsal.start': 'Ensayar',
  'rehearsal.mark': 'Ensayo ×{rate, number}',
  'rehearsal.end': 'Terminar el ensayo',
  'rehearsal.notNow': 'Hay una ceremonia en curso.',
  'rehearsal.notNow.advice': 'Hay que terminarla antes; tendría que detenerse durante el ensayo.',
  'rehearsal.noCopy': 'No se pudo hacer la copia para ensayar.',
  'rehearsal.noCopy.advice': 'Libera espacio en el disco e inténtalo de nuevo. Nada ha cambiado.',
  'rehearsal.nothingLeaves': 'Esto es un ensayo: nada de él se entrega.',
  'rehearsal.nothingLeaves.advice': 'Termina antes el ensayo.'
}
