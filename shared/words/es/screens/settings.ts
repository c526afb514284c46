import type { Key } from '../../en'

/** Spanish: the Settings room. */
export const settings: Partial<Record<Key, string>> = {
  'settings.room': 'La pantalla de la sala',
  'settings.theme': 'Tema de la pantalla de la sala',
  'settings.theme.bright': 'Sala clara',
  'settings.theme.dim': 'Sala oscura',
  'settings.theme.text': 'Clara para una sala con luces, oscura para una sin ellas.',
  'settings.size': 'Tamaño de la sala',
  'settings.size.text': 'Desde qué distancia se lee el texto más pequeño de la pantalla de la sala.',
  'settings.size.height': 'Altura de la imagen (m)',
  'settings.size.seat': 'Asiento más lejano (m)',
  'settings.size.readable': 'Legible hasta {far, number} m.',
  'settings.size.everySeat': 'Legible hasta {far, number} m: desde todos los asientos.',
  'settings.size.tooFar':
    'Legible hasta {far, number} m. El asiento más lejano necesita una imagen de {height, number} m de alto; o acerque los asientos.',
  'settings.language': 'Idioma',
  'settings.sample': 'Organización de ejemplo',
  'settings.sample.text': 'Una organización inventada para probar. La tuya se mantiene aparte.',
  'settings.sample.explore': 'Explorar el ejemplo',
  'settings.sample.remove': 'Quitar el ejemplo',
  'settings.files': 'Archivo de organización',
  'settings.files.text':
    'Unidades, personas y roles desde un CSV. Antes de que cambie nada, se ve qué cambiaría.',
  'settings.files.open': 'Traer tu organización',
  'settings.about': 'Acerca de',
  'settings.version': 'Sameday {version}',
  'settings.attribution':
    'Las ceremonias siguen la Scrum@Scale Guide de Jeff Sutherland y Scrum, Inc., ofrecida bajo CC BY-SA 4.0, con nuestras propias palabras. Scrum@Scale es una marca registrada de su titular; Sameday no está afiliado a él.',
  'settings.privacy':
    'Sameday no hace ninguna llamada de red. Lo que introduces se queda en este portátil mientras no lo entregues.'
}
