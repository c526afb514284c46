import type { Key } from '../en'

/** Spanish: the same impediment from several teams: suggested, merged, taken apart again. */
export const same: Partial<Record<Key, string>> = {
  'same.title': 'Parece lo mismo que',
  'same.metBy':
    '{count, plural, one {le pasa a # equipo} many {les pasa a # equipos} other {les pasa a # equipos}}',
  'same.about': 'De {unit}, ahora con {ball}',
  'same.thatGoesOn': 'Aquel sigue por los dos.',
  'same.thisGoesOn': 'Este sigue por los dos.',
  'same.merge': 'Unir',
  'same.mergeWith': 'Unir con «{title}»',
  'same.merged': 'Unidos: «{title}» sigue por los dos.',
  'same.join': 'Sumarse',
  'same.joinWith': 'Sumarse a «{title}»',
  'same.joinHint': 'Así sigue como uno solo, y su equipo consta en él.',
  'same.joined': 'Sumado: «{title}» sigue, y {unit} consta en él.',
  'same.raisers': 'A quiénes les pasa',
  'same.raisedAt': 'planteado {when}',
  'same.takeOut': 'Volver a separar',
  'same.takeOutOf': 'Volver a separar {unit}',
  'same.takenOut': 'De nuevo por su cuenta: {title}',
  'same.goesOnAs': '«{title}» sigue por este.',
  'same.show': 'Mostrarlo'
}
