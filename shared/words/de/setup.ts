import type { Key } from '../en'

/** German: how a unit runs a kind of ceremony: the Set-up sheet, turn orders, start by the clock, the facilitator rota. */
export const setup: Partial<Record<Key, string>> = {
  'setup.title': 'Einrichtung',
  'setup.kept': 'Für das nächste Mal behalten: {ceremony}, {unit}.',
  'setup.save': 'So verwenden',
  'setup.box': 'Timebox (Minuten)',
  'setup.parts': 'Minuten je Teil',
  'setup.total': '{minutes, number} Min. insgesamt',
  'setup.minutesOf': '{part}, Minuten',
  'setup.order': 'Wer wann spricht',
  'setup.order.fixed': 'Wie gelistet',
  'setup.order.random': 'Per Los',
  'setup.order.lastSpokeLast': 'Wer zuletzt sprach, zuletzt',
  'setup.order.lastArrivalFirst': 'Wer zuletzt kam, zuerst',
  'setup.order.board': 'Am Board entlang',
  'setup.order.byHand': 'Von Hand',
  'setup.order.lot': 'Per Los, Nr. {seed}',
  'setup.order.hint.fixed': 'In der Reihenfolge der Liste, bis jemand verschoben wird.',
  'setup.order.hint.random': 'Jedes Mal neu gezogen. Die Losnummer steht an der Wand und im Protokoll.',
  'setup.order.hint.lastSpokeLast': 'Wer am längsten auf das Wort gewartet hat, beginnt.',
  'setup.order.hint.lastArrivalFirst': 'Folgt der Anwesenheit: Wer zuletzt kam, spricht zuerst.',
  'setup.order.hint.board': 'Offene Hindernisse statt Personen, von der rechten Spalte zur linken.',
  'setup.order.again': 'Neu ziehen',
  'setup.order.restore': 'Neu ordnen',
  'setup.bringBack': '{name} zurückholen',

  'setup.clock': 'Uhren an der Wand',
  'setup.clock.down': 'Restzeit',
  'setup.clock.up': 'Genutzte Zeit',
  'setup.clock.colour': 'Nur Farbe',
  'setup.phases': 'Wann es eng wird',
  'setup.turnWrapUp': 'Beitrag: abrunden bei % Rest',
  'setup.turnLastWords': 'Beitrag: letzte Worte bei % Rest',
  'setup.boxWrapUp': 'Timebox: abrunden bei % Rest',
  'setup.boxLastMinutes': 'Timebox: letzte Worte, Minuten Rest',
  'setup.noNames': 'Teams statt Namen an der Wand',
  'setup.byClock': 'Zur gebuchten Zeit von selbst beginnen',
  'setup.later': 'Ab dem nächsten Mal',
  'setup.later.why':
    'Dieser Termin läuft schon, deshalb bleibt das heute, wie es ist. Die Timebox nimmt ±1 min, die Beiträge lassen sich ziehen.',
  'setup.byClock.unbooked': 'Für diesen Termin ist keine Zeit gebucht, deshalb beginnt er nicht von selbst.',
  'setup.refused':
    'Eine Zahl hier geht nicht. Die letzten Worte kommen nach dem Abrunden; eine Timebox hat mindestens eine Minute.',

  'setup.startsItself': 'Beginnt von selbst um {time}',
  'setup.startsItself.in': 'in {time}',
  'setup.startsItself.cancel': 'Heute nicht (Esc)',
  'setup.startsItself.again': 'Doch von selbst beginnen',
  'setup.notice.started': 'Es ist {time}: Der Termin hat von selbst begonnen.',

  'setup.rota': 'Moderationsplan',
  'setup.rota.hint': 'Wer reihum moderiert. Das Schließen einer Sitzung gibt weiter.',
  'setup.rota.everyone': 'Alle reihum',
  'setup.rota.nobody': 'Noch ist niemand bekannt, der moderieren könnte.',
  'setup.rota.today': 'Moderiert heute: {name}',
  'setup.rota.next': 'Nächstes Mal: {name}',
  'setup.rota.skip': 'Auslassen',
  'setup.rota.swap': 'Tauschen mit …',

  'audience.seat': 'Platz {number, number}',
  'audience.startsItself': 'Beginnt von selbst',
  'audience.ends': 'Endet {time}',
  'audience.endsOff': 'Endet {time} ({off})',
  'audience.of': 'von {time}',
  'audience.stayCount':
    '{count, plural, =0 {Wen es angeht} one {# Person bleibt} other {# Personen bleiben}}',
  'audience.whenReady': 'Beginnt, wenn alle da sind',
  'audience.closed.again': 'Nächstes Mal: {ceremony} · {unit} · {time}',
  'audience.review.nothingNew': 'Nichts Neues kam auf',
  'audience.review.carries': '{name} nimmt es mit',
  'audience.review.answeredMain':
    '{count, plural, one {# Antwort geht nach unten} other {# Antworten gehen nach unten}}',
  'audience.review.decidedMain': '{count, plural, one {# Beschluss} other {# Beschlüsse}}',
  'audience.review.raisedMain':
    '{count, plural, one {# Hindernis bleibt hier} other {# Hindernisse bleiben hier}}'
}
