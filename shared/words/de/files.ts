import type { Key } from '../en'

export const files: Partial<Record<Key, string>> = {
  'file.table': 'Tabelle (CSV, XLSX, ODS)',
  'history.export.ods': 'Arbeitsmappe (ODS)',
  'files.bringIn': 'Aus Datei einlesen',
  'files.examples': 'Eine Beispieldatei ausprobieren',
  'files.export.backlog': 'Backlog exportieren',
  'files.export.goals': 'Ziele exportieren',
  'files.export.figures': 'Zahlen exportieren',
  'files.export.organisation': 'Organisation exportieren',
  'import.file.damaged': '{file} ist beschädigt, gesperrt oder keine Kalkulationstabelle.',
  'import.file.bomb':
    '{file} würde ausgepackt auf mehr als das Hundertfache wachsen, wie es keine echte Tabelle tut. Die Datei wurde nicht geöffnet.',
  'import.file.noUnit':
    '{file} enthält etwas von der Produktseite, aber es gibt noch keine Einheit, zu der es gehören könnte.',
  'import.file.noUnit.advice': 'Erst die Organisation einlesen, dann diese Datei noch einmal.',
  'import.holds.items':
    '{count, plural, one {# Zeile} other {# Zeilen}} {source, select, jira {aus Jira} azure {aus Azure DevOps} linear {aus Linear} sameday {aus Sameday} other {in der Datei}}, für das Backlog von {unit}',
  'import.holds.goals': '{count, plural, one {# Ziel} other {# Ziele}} in der Datei, für {unit}',
  'import.holds.figures': '{count, plural, one {# Zeile mit Zahlen} other {# Zeilen mit Zahlen}}, für {unit}',
  'import.note.states': 'Zustände, die Sameday nicht kennt, gelten als offen: {states}.',
  'import.note.cut':
    '{count, plural, one {# Zeile hat einen Text, der länger ist} other {# Zeilen haben Texte, die länger sind}}, als Sameday behält; das Ende fällt weg.',
  'import.note.parents':
    '{count, plural, one {# Zeile nennt} other {# Zeilen nennen}} einen übergeordneten Eintrag, der weder in der Datei noch im Backlog steht; das kommt ohne ihn hinein.',
  'import.note.missing':
    '{count, plural, one {# Eintrag, den eine solche Datei gebracht hat, nennt} other {# Einträge, die eine solche Datei gebracht hat, nennt}} keine lesbare Zeile; {count, plural, one {er bleibt} other {sie bleiben}}, weil eine ausgelassene Zeile {count, plural, one {ihn} other {sie}} nennen kann.',
  'import.problem.noTitle': 'Ohne Titel.',
  'import.problem.wideCut': 'Mehr Zellen als Spalten: Was ab {column} steht, wurde ausgelassen.',
  'import.problem.badNumber': '„{text}“ ist keine Zahl; {item} kommt ohne sie hinein.',
  'import.problem.eitherNumber':
    '„{text}“ lässt sich zweifach lesen: Oben sagen, was gemeint ist, dann kommt die Zeile hinein.',
  'import.problem.badDate': '„{text}“ ist kein Datum; {item} kommt ohne es hinein.',
  'import.problem.endsBeforeStart': '{item} würde enden, bevor es beginnt; es kommt ohne Daten hinein.',
  'import.problem.itemElsewhere': '{item} steht schon im Backlog von {unit} und bleibt dort.',
  'import.problem.itemCircle': '{item} wäre Teil von sich selbst; es kommt als Teil von nichts hinein.',
  'import.problem.unknownGoal': '„{goal}“ ist kein Ziel von {unit} oder einer Einheit darüber.',
  'import.problem.goalElsewhere': '{goal} ist schon ein Ziel von {unit} und bleibt dort.',
  'import.problem.goalState':
    '„{text}“ ist kein Zustand eines Ziels: open, met oder dropped. {goal} kommt ohne ihn hinein.',
  'import.problem.unknownServed':
    '„{serves}“ ist kein Ziel einer Einheit darüber; {goal} kommt ohne es hinein.',
  'import.problem.noMetric': 'Ohne Kennzahl.',
  'import.problem.metricGroup':
    '„{text}“ ist keine Gruppe: productivity, value, quality, sustainability oder own. {metric} kommt ohne sie hinein.',
  'import.problem.metricBetter': '„{text}“ ist keine Richtung: up oder down. {metric} kommt ohne sie hinein.',
  'import.problem.noWhen': 'Weder ein Sprint noch ein lesbarer Tag.',
  'import.problem.unknownSprint':
    'Bei {unit} gibt es keinen Sprint „{sprint}“. Erst planen oder einen Tag nennen.',
  'importDialog.for': 'Für {unit}',
  'importDialog.pickUnit': 'Wem gehört es?',
  'importDialog.order':
    '{moved, plural, one {# Eintrag, der schon hier ist,} other {# Einträge, die schon hier sind,}} dorthin stellen, wo die Datei {moved, plural, one {ihn} other {sie}} hat',
  'importDialog.mirror':
    '{missing, plural, one {# Eintrag fallen lassen, den die Datei nicht mehr nennt} other {# Einträge fallen lassen, die die Datei nicht mehr nennt}}',
  'importDialog.dates': 'Daten wie {sample} lassen sich zweifach lesen. Gemeint ist:',
  'importDialog.dates.unsaid': 'Bis dahin bleiben solche Daten weg.',
  'importDialog.numbers': 'Zahlen wie {sample} lassen sich zweifach lesen. Gemeint ist:',
  'importDialog.numbers.unsaid': 'Bis dahin bleiben solche Zahlen weg.',
  'importDialog.asLastTime': 'So gelesen wie das letzte Mal bei diesen Überschriften.',
  'importDialog.afresh': 'Neu raten',
  'importDialog.saveSkipped': 'Ausgelassene Zeilen speichern',
  'importDialog.leftOut':
    'Alles andere ist drin. {count, plural, one {# Zeile wurde ausgelassen: speichern, ausbessern und diese Datei wieder einlesen.} other {# Zeilen wurden ausgelassen: speichern, ausbessern und diese Datei wieder einlesen.}}',
  'import.skipped.why': 'Warum ausgelassen',
  'importDialog.columns': 'Welche Spalte was sagt',
  'importDialog.columns.ask':
    'Sameday kennt diese Spalten nicht. Sag, welche der Titel ist, dann werden die Zeilen zu Einträgen des Backlogs.',
  'importDialog.columns.none': 'Keine',
  'importDialog.columns.unnamed': 'Spalte {number, number}',
  'importDialog.field.title': 'Titel',
  'importDialog.field.key': 'Schlüssel',
  'importDialog.field.parent': 'Teil von'
}
