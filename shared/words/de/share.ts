import type { Key } from '../en'

/** German: handing changes on, taking them in, and what can go wrong with files and the database. */
export const share: Partial<Record<Key, string>> = {
  'share.changes': '{count, plural, =0 {Keine Änderungen} one {# Änderung} other {# Änderungen}}',
  'share.step.addItem': '{title} ins Backlog aufnehmen',
  'share.undo': 'Einen Schritt zurückgenommen',
  'share.takenIn':
    'Von {from} {count, plural, =0 {nichts Neues} one {# Änderung} other {# Änderungen}} übernommen',
  'share.job.reading': '{file} wird gelesen',
  'share.job.takingIn': 'Änderungen werden übernommen',

  'share.summary.raised': '{count, plural, one {# Hindernis} other {# Hindernisse}} gemeldet',
  'share.summary.sentUp': '{count, plural, one {# Hindernis} other {# Hindernisse}} nach oben gegeben',
  'share.summary.answered': '{count, plural, one {# Antwort} other {# Antworten}}',
  'share.summary.resolved': '{count, plural, one {# Hindernis} other {# Hindernisse}} gelöst',
  'share.summary.sessions': '{count, plural, one {# Termin} other {# Termine}}',
  'share.summary.units': '{count, plural, one {# Änderung} other {# Änderungen}} an Einheiten',
  'share.summary.people': '{count, plural, one {# Änderung} other {# Änderungen}} an Personen und Rollen',
  'share.summary.moves': '{count, plural, one {# Einheit} other {# Einheiten}} verschoben',
  'share.summary.product': '{count, plural, one {# Änderung} other {# Änderungen}} an Backlogs und Visionen',
  'share.summary.withheld':
    '{count, plural, one {# Änderung} other {# Änderungen}} vom Absender zurückgehalten',
  'share.summary.unknown':
    '{count, plural, one {# Änderung} other {# Änderungen}}, die erst ein neueres Sameday versteht; bis dahin aufbewahrt',

  'problem.alreadyUndone': 'Dieser Schritt ist schon zurückgenommen.',
  'problem.cancelled': 'Angehalten. Nichts wurde geändert.',
  'problem.planGone': 'Diese Vorschau gilt nicht mehr.',
  'problem.planGone.advice': 'Die Datei noch einmal öffnen.',

  'problem.diskFull': 'Der Datenträger ist voll: Die letzte Änderung wurde nicht gespeichert.',
  'problem.diskFull.advice':
    'Platz schaffen und noch einmal tun. Alles, was als gespeichert gezeigt wird, ist sicher.',
  'problem.diskReadOnly': 'Sameday darf {file} nicht beschreiben.',
  'problem.diskReadOnly.advice':
    'Den Ordner beschreibbar machen oder Sameday mit einem anderen Datenordner starten.',
  'problem.diskTrouble': 'Der Datenträger hat die letzte Änderung nicht angenommen: {detail}.',
  'problem.diskTrouble.advice':
    'Noch einmal tun. Kommt das wieder, eine Übergabedatei auf einem anderen Datenträger speichern und diesen prüfen lassen.',
  'problem.databaseLocked': 'Ein anderes Sameday verwendet {file}.',
  'problem.databaseLocked.advice': 'Das andere schließen, dann Sameday wieder öffnen.',
  'problem.databaseCorrupt': 'Die Datenbank {file} ist beschädigt.',
  'problem.databaseCorrupt.advice':
    'Sameday wieder öffnen: Es legt die beschädigte Datei beiseite, behält sie und geht zur neuesten guten Sicherung zurück.',
  'problem.databaseRestored':
    'Die Datenbank war beschädigt. Sameday ist zur Sicherung vom {when} zurückgegangen und hat {count, plural, =0 {keine späteren Änderungen} one {# spätere Änderung} other {# spätere Änderungen}} aus der beschädigten Datei geholt.',
  'problem.databaseStartedNew':
    'Die Datenbank war beschädigt, und es gab keine gute Sicherung. Sameday hat eine neue begonnen, mit {count, plural, =0 {nichts} one {# Änderung} other {# Änderungen}} aus der beschädigten Datei.',
  'problem.databaseSetAside.advice':
    'Die beschädigte Datei bleibt als {file} erhalten. Was andere Laptops haben, lässt sich mit einer Übergabedatei zurückholen.',
  'problem.databaseNewer': 'Die Datenbank {file} wurde von einem neueren Sameday geschrieben.',
  'problem.databaseNewer.advice': 'Das neuere Sameday installieren. Die Datei wurde nicht angerührt.',
  'problem.databaseForeign': '{file} ist eine Datenbank, aber keine von Sameday.',
  'problem.databaseForeign.advice': 'Sie woandershin verschieben. Die Datei wurde nicht angerührt.',
  'problem.backupFailed': 'Vor dem Aktualisieren der Datenbank ließ sich keine Sicherung anlegen: {detail}.',
  'problem.backupFailed.advice': 'Platz schaffen und Sameday wieder öffnen. Die Datei wurde nicht angerührt.',
  'problem.identityNew':
    'Diese Daten stammen aus einer älteren Kopie oder von einem anderen Laptop; ab jetzt werden Änderungen mit einem neuen Namen signiert.',
  'problem.identityNew.advice': 'Nichts ist verloren, und es ist nichts zu tun.',

  'problem.fileMissing': '{file} ist nicht da.',
  'problem.fileMissing.advice': 'Prüfen, ob der Datenträger oder Stick angeschlossen ist.',
  'problem.fileForbidden': 'Sameday darf {file} nicht lesen.',
  'problem.fileForbidden.advice': 'Um das Leserecht bitten oder die Datei noch einmal schicken lassen.',
  'problem.fileNotWritten': '{file} ließ sich nicht schreiben: {detail}.',
  'problem.fileNotWritten.advice': 'Einen anderen Ordner wählen.',
  'problem.fileFull': 'Für {file} ist kein Platz mehr. Was vorher da war, ist noch da.',
  'problem.fileFull.advice': 'Platz schaffen oder einen anderen Datenträger wählen.',

  'problem.handoffEmpty': '{file} ist leer.',
  'problem.handoffNotOne': '{file} ist keine Übergabedatei von Sameday.',
  'problem.handoffNotOne.advice': 'Übergabedateien enden auf .sameday und werden unter Teilen gespeichert.',
  'problem.handoffCut': '{file} ist unvollständig: Sie endet in Zeile {line}.',
  'problem.handoffCut.advice': 'Wahrscheinlich wurde sie nur zum Teil kopiert. Noch einmal kopieren.',
  'problem.handoffDamaged': '{file} ist in Zeile {line} beschädigt: {detail}.',
  'problem.handoffDamaged.advice': 'Nichts wurde übernommen. Um die Datei noch einmal bitten.',
  'problem.handoffTampered': '{file} wurde nach dem Schreiben verändert.',
  'problem.handoffTampered.advice': 'Nichts wurde übernommen. Den Absender noch einmal um die Datei bitten.',
  'problem.handoffOtherKey': '{file} soll von {from} kommen, ist aber nicht von diesem Laptop signiert.',
  'problem.handoffOtherKey.advice': 'Nichts wurde übernommen. {from} fragen, ob die Datei von dort kommt.',
  'problem.handoffTooLarge': '{file} ist größer, als eine Übergabedatei sein kann.',
  'problem.handoffTooLarge.advice': 'Nichts wurde übernommen. Den Absender noch einmal um die Datei bitten.',
  'problem.handoffLongLine':
    'Die Zeremonie von {unit} am {day, date, ::yMMMd} hat in einem Schritt {size, number} MB festgehalten; eine Übergabedatei trägt höchstens {limit, number} MB.',
  'problem.handoffLongStep':
    'Eine Änderung hier braucht {size, number} MB; eine Übergabedatei trägt höchstens {limit, number} MB.',
  'problem.handoffLong.advice':
    'Nichts wurde gespeichert. Den Bericht dieser Zeremonie weitergeben und das Backlog als Tabelle aus Produkt.',
  'problem.handoffNewer': '{file} wurde von einem neueren Sameday geschrieben.',
  'problem.handoffNewer.advice': 'Das neuere Sameday installieren, dann die Datei noch einmal öffnen.'
}
