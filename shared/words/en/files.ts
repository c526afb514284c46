/** Tables on their way in and out: backlogs, goals, figures, organisations. */
export const files = {
  'file.table': 'Table (CSV, XLSX, ODS)',
  'history.export.ods': 'Spreadsheet (ODS)',
  'files.bringIn': 'Bring in from a file',
  'files.examples': 'Try an example file',
  'files.export.backlog': 'Export the backlog',
  'files.export.goals': 'Export the goals',
  'files.export.figures': 'Export the figures',
  'files.export.organisation': 'Export the organisation',
  'import.file.damaged': '{file} is damaged, locked, or no spreadsheet.',
  'import.file.bomb':
    '{file} would unpack to more than a hundred times its size, as no real spreadsheet does. It was not opened.',
  'import.file.noUnit':
    '{file} holds something of the product side, but there is no unit yet that it could belong to.',
  'import.file.noUnit.advice': 'Bring your organisation first, then this file again.',
  'import.holds.items':
    '{count, plural, one {# row} other {# rows}} {source, select, jira {from Jira} azure {from Azure DevOps} linear {from Linear} sameday {from Sameday} other {in the file}}, for the backlog of {unit}',
  'import.holds.goals': '{count, plural, one {# goal} other {# goals}} in the file, for {unit}',
  'import.holds.figures': '{count, plural, one {# row of figures} other {# rows of figures}}, for {unit}',
  'import.note.states': 'States that Sameday does not know, taken as open: {states}.',
  'import.note.cut':
    '{count, plural, one {# row has a text that is} other {# rows have texts that are}} longer than Sameday keeps; the end is left out.',
  'import.note.parents':
    '{count, plural, one {# row names a parent that is} other {# rows name a parent that is}} neither in the file nor in the backlog; they go in without it.',
  'import.note.missing':
    '{count, plural, one {# item that such a file has brought is} other {# items that such a file has brought are}} not named by a row that can be read; {count, plural, one {it stays} other {they stay}}, because a skipped row may name {count, plural, one {it} other {them}}.',
  'import.problem.noTitle': 'It has no title.',
  'import.problem.wideCut':
    'It has more cells than there are columns: what stands from {column} on was left out.',
  'import.problem.badNumber': '“{text}” is no number; {item} goes in without it.',
  'import.problem.eitherNumber': '“{text}” reads two ways: say above which it is, and the row goes in.',
  'import.problem.badDate': '“{text}” is no date; {item} goes in without it.',
  'import.problem.endsBeforeStart': '{item} would end before it starts; it goes in without dates.',
  'import.problem.itemElsewhere': '{item} is in the backlog of {unit} already and stays there.',
  'import.problem.itemCircle': '{item} would be a part of itself; it goes in as a part of nothing.',
  'import.problem.unknownGoal': '“{goal}” is no goal of {unit} or of a unit above it.',
  'import.problem.goalElsewhere': '{goal} is a goal of {unit} already and stays there.',
  'import.problem.goalState':
    '“{text}” is no state of a goal: open, met or dropped. {goal} goes in without it.',
  'import.problem.unknownServed': '“{serves}” is no goal of a unit above; {goal} goes in without it.',
  'import.problem.noMetric': 'It names no metric.',
  'import.problem.metricGroup':
    '“{text}” is no group: productivity, value, quality, sustainability or own. {metric} goes in without it.',
  'import.problem.metricBetter': '“{text}” is no direction: up or down. {metric} goes in without it.',
  'import.problem.noWhen': 'It says neither a Sprint nor a day that can be read.',
  'import.problem.unknownSprint': 'There is no Sprint “{sprint}” at {unit}. Plan it first, or say a day.',
  'importDialog.for': 'For {unit}',
  'importDialog.pickUnit': 'Whose is it?',
  'importDialog.order':
    'Put {moved, plural, one {# item that is here already} other {# items that are here already}} where the file has {moved, plural, one {it} other {them}}',
  'importDialog.mirror':
    'Drop {missing, plural, one {# item that the file no longer names} other {# items that the file no longer names}}',
  'importDialog.dates': 'Dates such as {sample} read two ways. It is:',
  'importDialog.dates.unsaid': 'Until you say so, such dates are left out.',
  'importDialog.numbers': 'Numbers such as {sample} read two ways. It is:',
  'importDialog.numbers.unsaid': 'Until you say so, such numbers are left out.',
  'importDialog.asLastTime': 'Read as last time a file had these headings.',
  'importDialog.afresh': 'Guess afresh',
  'importDialog.saveSkipped': 'Save the skipped rows',
  'importDialog.leftOut':
    'Everything else is in. {count, plural, one {# row was skipped: save it, mend it and bring the file in again.} other {# rows were skipped: save them, mend them and bring that file in again.}}',
  'import.skipped.why': 'Why it was skipped',
  'importDialog.columns': 'Which column says what',
  'importDialog.columns.ask':
    'Sameday does not know these headings. Say which column is the title, and the rows become items of the backlog.',
  'importDialog.columns.none': 'None',
  'importDialog.columns.unnamed': 'Column {number, number}',
  'importDialog.field.title': 'Title',
  'importDialog.field.key': 'Its key',
  'importDialog.field.parent': 'Part of'
} as const
