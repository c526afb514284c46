import type { Key } from '../../en'

/** German: the History room: closed ceremonies and their reports. */
export const history: Partial<Record<Key, string>> = {
  'history.empty': 'Geschlossene Sitzungen landen hier.',
  'history.list': 'Sitzungen',
  'history.report': 'Bericht',
  'history.count': '{count, plural, one {# Sitzung} other {# Sitzungen}}',
  'history.search': 'Sitzungen suchen',
  'history.pick': 'Eine Sitzung wählen, um ihren Bericht zu sehen.',
  'history.export': 'Bericht exportieren',
  'history.export.pdf': 'PDF',
  'history.export.html': 'Webseite (HTML)',
  'history.export.md': 'Text (Markdown)',
  'history.notClosed': 'Nicht geschlossen',
  'history.used': '{used} von {box}',
  'history.raised': '{count, plural, one {# gemeldet} other {# gemeldet}}',
  'history.sentUp': '{count, plural, one {# nach oben} other {# nach oben}}',
  'history.outcome.kept': 'In der Timebox: {used} von {box}',
  'history.outcome.over': 'Über der Timebox: {used} von {box}',
  'history.present': '{here, number} von {all, number} da',
  'history.goingUp': 'Geht nach oben zu {unit}',
  'history.cameBack': 'Zurückgekommen',
  'history.answered': 'Hier beantwortet',
  'history.raisedHere': 'Hier gemeldet',
  'history.turns': 'Beiträge',
  'history.parked': 'Geparkt',
  'history.decisions': 'Beschlüsse',
  'history.attendance': 'Wer da war',
  'history.skipped': 'übersprungen',
  'history.planned': 'von {planned}',
  'history.stays': 'bleiben: {names}',
  'history.by': 'durch {who}'
}
