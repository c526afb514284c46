/** The Share room: hand-off files in and out. */
export const share = {
  'shareScreen.drop': 'Drop a hand-off file or an organisation file here.',
  'shareScreen.dropHint': 'You see what it would change before it does. In any order, any number of times.',
  'shareScreen.openFile': 'Open file',
  'shareScreen.save': 'Save hand-off file',
  'shareScreen.saveTitle': 'Hand on',
  'shareScreen.saveText':
    'One file with everything this laptop knows ({count, plural, one {# change} other {# changes}}). Send it by mail, chat or stick.',
  'shareScreen.confidential': 'Include confidential impediments',
  'shareScreen.saved': '{count, plural, one {# change} other {# changes}} saved in {file}',
  'shareScreen.laptops': 'Laptops',
  'shareScreen.laptops.self': 'This laptop',
  'shareScreen.laptops.changes': '{count, plural, one {# change} other {# changes}}',
  'shareScreen.laptops.alone': 'No other laptop yet.',
  'shareScreen.waiting': 'Waiting',
  'shareScreen.waiting.none': 'Nothing waits.',
  'shareScreen.waiting.future':
    '{count, plural, one {# change} other {# changes}} from {laptop}: its clock is more than a day ahead. Check date and time there.',
  'shareScreen.waiting.unknown':
    '{count, plural, one {# change} other {# changes}} from {laptop}: made with a newer Sameday. They apply after an update.',
  'shareScreen.waiting.gap':
    '{count, plural, one {# change} other {# changes}} from {laptop}: something before them is missing. Open its earlier file too.',
  'shareScreen.overwritten': 'Overwritten',
  'shareScreen.overwritten.none': 'No value lost to a later one.',
  'shareScreen.overwritten.text': '{what}: “{kept}” stands, “{lost}” was overwritten',
  'shareScreen.steps': 'What was done here',
  'shareScreen.steps.none': 'Nothing yet.',
  'shareScreen.undone': 'Taken back'
} as const
