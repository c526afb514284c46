import type { Key } from '../en'

/** German: taking in an organisation file, changing the organisation, and what the undo list calls both. */
export const imports: Partial<Record<Key, string>> = {
  'import.label': '{file} einlesen',
  'import.reading': '{file} wird gelesen',
  'import.comparing': '{file} wird mit der Organisation verglichen',
  'import.writing': '{file} wird übernommen',

  'import.file.missing': '{file} wurde nicht gefunden.',
  'import.file.missing.advice': 'Vielleicht wurde sie verschoben oder umbenannt. Bitte neu auswählen.',
  'import.file.unreadable': '{file} ließ sich nicht lesen: {detail}.',
  'import.file.unreadable.advice':
    'Prüfen, ob sie anderswo geöffnet ist und gelesen werden darf, dann noch einmal versuchen.',
  'import.file.empty': '{file} ist leer.',
  'import.file.empty.advice': 'Dort öffnen, wo sie entstanden ist, und neu speichern.',
  'import.file.large': '{file} ist zu groß: Sameday liest Dateien bis {limit, number} MB ein.',
  'import.file.large.advice': 'In mehrere Dateien aufteilen und nacheinander einlesen.',
  'import.file.memory': '{file} braucht zum Lesen mehr Speicher, als dafür da ist. Nichts wurde geändert.',
  'import.file.broke': 'Das Lesen von {file} ist abgebrochen. Nichts wurde geändert.',
  'import.file.broke.advice': 'Das benötigte Blatt als CSV speichern und dieses öffnen.',
  'import.file.rows': '{file} hat mehr als {limit, number} Zeilen.',
  'import.file.pdf': '{file} ist ein PDF, keine Tabelle.',
  'import.file.spreadsheet':
    '{file} ist eine Kalkulationstabelle älterer Art oder mit einem Kennwort gesperrt.',
  'import.file.spreadsheet.advice':
    'Im Tabellenprogramm öffnen und ohne Kennwort als XLSX, ODS oder CSV speichern.',
  'import.file.handoff': '{file} ist eine komprimierte Datei, keine Tabelle.',
  'import.file.handoff.advice': 'Eine Übergabedatei von Sameday lässt sich unter Teilen öffnen.',
  'import.file.binary': '{file} ist keine Textdatei.',
  'import.file.binary.advice': 'Sameday liest Tabellen ein: CSV, XLSX und ODS.',
  'import.file.header': '{file} hat keine Kopfzeile, die Sameday kennt: {missing} fehlt.',
  'import.file.header.advice':
    'Die erste Zeile nennt die Spalten: unit_id, unit_name, unit_kind, parent_id, role, person_id, person_name, daily_time.',
  'import.gone': 'Diese Vorschau ist nicht mehr da.',
  'import.gone.advice': 'Die Datei noch einmal öffnen.',

  'import.note.columns': 'Nicht verwendet: {columns}.',
  'import.note.encoding': 'Die Datei ist nicht in Unicode; sie wurde als westeuropäischer Text gelesen.',

  'import.problem.noUnitId': 'Die unit_id fehlt.',
  'import.problem.noName': '{unit} hat keinen Namen.',
  'import.problem.noPersonName': '{person} hat keinen Namen.',
  'import.problem.otherName': '{name} heißt hier „{other}“; der erste Name gilt.',
  'import.problem.unknownKind': '„{kind}“ ist keine Art von Einheit: team, sos oder eat.',
  'import.problem.unknownRole': '„{role}“ ist keine Rolle: member, sm, po, sosm, cpo oder stakeholder.',
  'import.problem.unknownParent': 'Es gibt keine Einheit „{parent}“, unter der sie stehen könnte.',
  'import.problem.unknownUnit': 'Es gibt keine Einheit „{unit}“, zu der das gehört.',
  'import.problem.parentLeftOut': '{parent}, die Einheit darüber, wurde ausgelassen (Zeile {line, number}).',
  'import.problem.duplicateId': '„{unit}“ gibt es schon, in Zeile {line, number}.',
  'import.problem.circle': 'Diese Einheiten stehen im Kreis untereinander: {path}.',
  'import.problem.twoTops': '{unit} wäre eine zweite Spitze: {top} steht schon oben.',
  'import.problem.topHasParent':
    '{unit} ist die Spitze und steht unter niemandem; die Einheit darüber wurde weggelassen.',
  'import.problem.noParent': '{unit} steht unter niemandem, das ergäbe zwei Wurzeln: {top} steht schon oben.',
  'import.problem.badTime': '„{time}“ ist keine Uhrzeit wie 09:00; {unit} kommt ohne Uhrzeit hinein.',
  'import.problem.longName': '„{text}“ ist länger als 200 Zeichen.',
  'import.problem.longId': '„{text}“ ist länger als 120 Zeichen.',
  'import.problem.barInId':
    '„{text}“ enthält einen senkrechten Strich (|), der in einer ID nicht stehen darf.',
  'import.problem.controlCharacter': '„{text}“ enthält Zeichen, die sich nicht anzeigen lassen.',
  'import.problem.noKindNoRole': 'Weder unit_kind noch role ist angegeben.',
  'import.problem.wide': 'Die Zeile hat {cells, number} Zellen, es gibt aber nur {columns, number} Spalten.',
  'import.problem.badQuote':
    'In dieser Zeile beginnt ein Anführungszeichen, das am Ende der Zelle nicht schließt.',

  'org.problem.noUnit': 'Diese Einheit ist nicht mehr da.',
  'org.problem.noParent': 'Die Einheit darüber ist nicht mehr da.',
  'org.problem.noPerson': 'Diese Person ist nicht mehr da.',
  'org.problem.noMember': 'Diese Person hat diese Rolle hier nicht.',
  'org.problem.idTaken': 'Eine Einheit „{id}“ gibt es schon.',
  'org.problem.underItself': '{name} kann nicht unter sich selbst stehen.',
  'org.problem.circle': '{name} kann nicht unter {parent} stehen, denn {parent} steht unter {name}.',
  'org.problem.circle.advice': 'Zuerst {parent} herausnehmen.',
  'org.skippedMove': '{name} wurde nicht unter {parent} verschoben: Das hätte einen Kreis geschlossen.',

  'undo.import': '{file} eingelesen',
  'undo.org.addUnit': '{name} hinzugefügt',
  'undo.org.renameUnit': '{name} in {to} umbenannt',
  'undo.org.editUnit': '{name} geändert',
  'undo.org.setAgenda': 'Einen Ablauf von {name} geändert',
  'undo.org.moveUnit': '{name} unter {parent} verschoben',
  'undo.org.moveUnitTop': '{name} nach ganz oben verschoben',
  'undo.org.removeUnit': '{name} entfernt',
  'undo.org.addMember': '{person} zu {name} hinzugefügt',
  'undo.org.removeMember': '{person} aus {name} entfernt',
  'undo.org.renamePerson': '{person} in {to} umbenannt'
}
