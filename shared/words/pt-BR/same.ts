import type { Key } from '../en'

/** Brazilian Portuguese: the same impediment from several teams: suggested, merged, taken apart again. */
export const same: Partial<Record<Key, string>> = {
  'same.title': 'Parece o mesmo que',
  'same.metBy':
    '{count, plural, one {acontece em # time} many {acontece em # times} other {acontece em # times}}',
  'same.about': 'De {unit}, agora com {ball}',
  'same.thatGoesOn': 'Aquele segue pelos dois.',
  'same.thisGoesOn': 'Este segue pelos dois.',
  'same.merge': 'Unir',
  'same.mergeWith': 'Unir com “{title}”',
  'same.merged': 'Unidos: “{title}” segue pelos dois.',
  'same.join': 'Juntar-se',
  'same.joinWith': 'Juntar-se a “{title}”',
  'same.joinHint': 'Assim segue como um só, e o seu time consta nele.',
  'same.joined': 'Juntado: “{title}” segue, e {unit} consta nele.',
  'same.raisers': 'Com quem acontece',
  'same.raisedAt': 'levantado {when}',
  'same.takeOut': 'Separar de novo',
  'same.takeOutOf': 'Separar de novo: {unit}',
  'same.takenOut': 'De novo por conta própria: {title}',
  'same.goesOnAs': '“{title}” segue por este.',
  'same.show': 'Mostrar'
}
