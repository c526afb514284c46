import type { Key } from '../en'

/** German: the same impediment from several teams: suggested, merged, taken apart again. */
export const same: Partial<Record<Key, string>> = {
  'same.title': 'Sieht aus wie dasselbe',
  'same.metBy': '{count, plural, one {betrifft # Team} other {betrifft # Teams}}',
  'same.about': 'Von {unit}, jetzt bei {ball}',
  'same.thatGoesOn': 'Jenes geht für beide weiter.',
  'same.thisGoesOn': 'Dieses geht für beide weiter.',
  'same.merge': 'Zusammenlegen',
  'same.mergeWith': 'Mit „{title}“ zusammenlegen',
  'same.merged': 'Zusammengelegt: „{title}“ geht für beide weiter.',
  'same.join': 'Anschließen',
  'same.joinWith': 'An „{title}“ anschließen',
  'same.joinHint': 'Dann geht es als eines weiter, und Ihr Team steht dabei.',
  'same.joined': 'Angeschlossen: „{title}“ geht weiter, {unit} steht dabei.',
  'same.raisers': 'Wer davon betroffen ist',
  'same.raisedAt': 'gemeldet {when}',
  'same.takeOut': 'Wieder herausnehmen',
  'same.takeOutOf': '{unit} wieder herausnehmen',
  'same.takenOut': 'Wieder für sich: {title}',
  'same.goesOnAs': '„{title}“ geht hierfür weiter.',
  'same.show': 'Zeigen'
}
