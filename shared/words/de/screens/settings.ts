import type { Key } from '../../en'

/** German: the Settings room. */
export const settings: Partial<Record<Key, string>> = {
  'settings.room': 'Der Raumbildschirm',
  'settings.theme': 'Farben des Raumbildschirms',
  'settings.theme.bright': 'Heller Raum',
  'settings.theme.dim': 'Dunkler Raum',
  'settings.theme.text': 'Hell für einen Raum mit Licht, dunkel für einen ohne.',
  'settings.size': 'Größe des Raums',
  'settings.size.text': 'Aus welcher Entfernung der kleinste Text auf dem Raumbildschirm lesbar ist.',
  'settings.size.height': 'Höhe des Bildes (m)',
  'settings.size.seat': 'Entferntester Platz (m)',
  'settings.size.readable': 'Lesbar bis {far, number} m.',
  'settings.size.everySeat': 'Lesbar bis {far, number} m: von jedem Platz.',
  'settings.size.tooFar':
    'Lesbar bis {far, number} m. Der entfernteste Platz braucht ein Bild von {height, number} m Höhe; oder alle rücken näher.',
  'settings.language': 'Sprache',
  'settings.sample': 'Beispielorganisation',
  'settings.sample.text': 'Eine erfundene Organisation zum Ausprobieren. Die eigene bleibt davon getrennt.',
  'settings.sample.explore': 'Beispiel erkunden',
  'settings.sample.remove': 'Beispiel entfernen',
  'settings.files': 'Organisationsdatei',
  'settings.files.text':
    'Einheiten, Personen und Rollen aus einer CSV. Was sie ändern würde, ist vorher zu sehen.',
  'settings.files.open': 'Organisation einlesen',
  'settings.about': 'Über',
  'settings.version': 'Sameday {version}',
  'settings.attribution':
    'Die Termine folgen dem Scrum@Scale Guide von Jeff Sutherland und Scrum, Inc., angeboten unter CC BY-SA 4.0, in unseren eigenen Worten. Scrum@Scale ist eine eingetragene Marke ihres Inhabers; Sameday ist nicht mit ihm verbunden.',
  'settings.privacy':
    'Sameday ruft nichts im Netz auf. Was eingegeben wird, bleibt auf diesem Laptop, solange es niemand weitergibt.'
}
