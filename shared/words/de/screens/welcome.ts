import type { Key } from '../../en'

/** German: the first run: three ways to begin. */
export const welcome: Partial<Record<Key, string>> = {
  'welcome.title': 'Jede Blockade vor die Person, die sie lösen kann. Am selben Tag.',
  'welcome.lead':
    'Sameday führt durch die Stand-ups im Raum. Nichts verlässt diesen Laptop, solange es niemand weitergibt.',
  'welcome.standup': 'Jetzt ein Stand-up halten',
  'welcome.standup.text': 'Eintippen, wer da ist. In einer Minute läuft die Uhr.',
  'welcome.sample': 'Beispiel erkunden',
  'welcome.sample.text':
    '23 Teams, 118 Personen und ein Morgen voller Blockaden auf dem Weg nach oben. Ein Klick entfernt alles.',
  'welcome.sample.making': 'Zwei Wochen Zeremonien werden durchgespielt',
  'welcome.bring': 'Organisation einlesen',
  'welcome.bring.text':
    'Eine CSV mit Einheiten und Personen öffnen. Was sie bewirken würde, ist vorher zu sehen.',
  'welcome.standupTitle': 'Wer ist da?',
  'welcome.team': 'Teamname (optional)',
  'welcome.names': 'Namen einfügen oder tippen, je Zeile einer',
  'welcome.names.hint':
    'Strg+Eingabe geht weiter; Eingabe auch, nach dem Einfügen oder in einer leeren Zeile.',
  'welcome.count': '{count, plural, =0 {Noch niemand} one {# Person} other {# Personen}}',
  'welcome.perPerson': 'je etwa {each} in einer Timebox von {box}',
  'welcome.continue': 'Weiter',
  'welcome.back': 'Zurück',
  'welcome.dropHint': 'Eine Datei lässt sich auch überall auf diesem Fenster ablegen.'
}
