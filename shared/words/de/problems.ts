import type { Key } from '../en'

/** German: what went wrong and what to do: `problem.x` is the sentence, `problem.x.advice` what the reader can do. */
export const problems: Partial<Record<Key, string>> = {
  'problem.notFound': 'Das ist nicht mehr da.',
  'problem.notAllowed': 'Dieses Fenster darf das nicht.',
  'problem.badInput': 'Damit konnte Sameday nichts anfangen: {detail}.',
  'problem.storeUnavailable': 'Die Datenbank startet gerade neu.',
  'problem.storeUnavailable.advice':
    'Was der Bildschirm als gespeichert zeigt, ist sicher. Gleich noch einmal versuchen.',
  'problem.unexpected': 'Etwas Unerwartetes ist passiert: {detail}.',
  'problem.unexpected.advice': 'Nichts, was als gespeichert gezeigt wurde, ist verloren. Bitte melden.'
}
