import type { Key } from '../../en'

/** German: which goal leads where. */
export const alignment: Partial<Record<Key, string>> = {
  'align.title': 'Ausrichtung',
  'align.tree': 'Ziele, nach dem, wozu sie dienen',
  'align.root': 'Alle Ziele',
  'align.picture': '{goal}, und was dazu dient',
  'align.led': 'Führen nach oben',
  'align.led.text': '{led, number} von {all, number} offenen Zielen führen zu einem Ziel ganz oben',
  'align.loose': 'Führen nirgendwohin',
  'align.loose.text': 'Sie nennen kein Ziel darüber oder eines, das es nicht mehr gibt',
  'align.unserved': 'Ohne Beitrag von unten',
  'align.unserved.text': 'Niemand darunter hat sie sich zu eigen gemacht',
  'align.without': 'Ohne Ziel',
  'align.without.text': 'von {all, number} Einheiten: Sie haben nicht gesagt, was sie erreichen wollen',
  'align.all': 'Alle',
  'align.part': 'Welche Ziele',
  'align.search': 'Ziele und Einheiten suchen',
  'align.below': '{count, plural, one {darunter # ohne Beitrag} other {darunter # ohne Beitrag}}',
  'align.levels': 'Einheiten mit einem Ziel, das nach oben führt, je Ebene',
  'align.levels.note': 'Voll: führt nach oben. Schraffiert: führt nirgendwohin. Leer: kein Ziel.',
  'align.levels.text':
    '{led, number} führen nach oben, {loose, number} nirgendwohin, {without, number} ohne Ziel',
  'align.head.led': 'Einheiten, die nach oben führen',
  'align.head.loose': 'Einheiten, die nirgendwohin führen',
  'align.head.without': 'Einheiten ohne Ziel',
  'align.head.goals': 'Offene Ziele'
}
