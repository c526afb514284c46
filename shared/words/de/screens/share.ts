import type { Key } from '../../en'

/** German: the Share room: hand-off files in and out. */
export const share: Partial<Record<Key, string>> = {
  'shareScreen.drop': 'Eine Übergabedatei oder eine Organisationsdatei hier ablegen.',
  'shareScreen.dropHint':
    'Was sie ändern würde, ist vorher zu sehen. In beliebiger Reihenfolge, beliebig oft.',
  'shareScreen.openFile': 'Datei öffnen',
  'shareScreen.save': 'Übergabedatei speichern',
  'shareScreen.saveTitle': 'Weitergeben',
  'shareScreen.saveText':
    'Eine Datei mit allem, was dieser Laptop weiß ({count, plural, one {# Änderung} other {# Änderungen}}). Per Mail, Chat oder Stick verschicken.',
  'shareScreen.confidential': 'Vertrauliche Hindernisse mitgeben',
  'shareScreen.saved': '{count, plural, one {# Änderung} other {# Änderungen}} in {file} gespeichert',
  'shareScreen.laptops': 'Laptops',
  'shareScreen.laptops.self': 'Dieser Laptop',
  'shareScreen.laptops.changes': '{count, plural, one {# Änderung} other {# Änderungen}}',
  'shareScreen.laptops.alone': 'Noch kein anderer Laptop.',
  'shareScreen.waiting': 'Wartet',
  'shareScreen.waiting.none': 'Nichts wartet.',
  'shareScreen.waiting.future':
    '{count, plural, one {# Änderung} other {# Änderungen}} von {laptop}: Die Uhr dort geht mehr als einen Tag vor. Datum und Uhrzeit dort prüfen.',
  'shareScreen.waiting.unknown':
    '{count, plural, one {# Änderung} other {# Änderungen}} von {laptop}: mit einem neueren Sameday entstanden. Nach einem Update wirksam.',
  'shareScreen.waiting.gap':
    '{count, plural, one {# Änderung} other {# Änderungen}} von {laptop}: Etwas davor fehlt. Auch die frühere Datei von dort öffnen.',
  'shareScreen.overwritten': 'Überschrieben',
  'shareScreen.overwritten.none': 'Kein Wert ging an einen späteren verloren.',
  'shareScreen.overwritten.text': '{what}: „{kept}“ gilt, „{lost}“ wurde überschrieben',
  'shareScreen.steps': 'Was hier getan wurde',
  'shareScreen.steps.none': 'Noch nichts.',
  'shareScreen.undone': 'Zurückgenommen'
}
