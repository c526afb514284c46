import type { Key } from '../en'

/** Spanish: what went wrong and what to do: `problem.x` is the sentence, `problem.x.advice` what the reader can do. */
export const problems: Partial<Record<Key, string>> = {
  'problem.notFound': 'Eso ya no está.',
  'problem.notAllowed': 'Esta ventana no puede hacer eso.',
  'problem.badInput': 'Sameday no pudo entender eso: {detail}.',
  'problem.storeUnavailable': 'La base de datos se está reiniciando.',
  'problem.storeUnavailable.advice':
    'Lo que la pantalla muestra como guardado está a salvo. Inténtalo de nuevo en un momento.',
  'problem.unexpected': 'Ocurrió algo inesperado: {detail}.',
  'problem.unexpected.advice':
    'No se ha perdido nada de lo que se mostró como guardado. Por favor, comunícalo.'
}
