/** Handing changes on, taking them in, and what can go wrong with files and the database. */
export const share = {
  'share.changes': '{count, plural, =0 {No changes} one {# change} other {# changes}}',
  'share.step.addItem': 'Add {title} to the backlog',
  'share.undo': 'Took back a step',
  'share.takenIn': 'Took in {count, plural, =0 {nothing new} one {# change} other {# changes}} from {from}',
  'share.job.reading': 'Reading {file}',
  'share.job.takingIn': 'Taking in changes',

  'share.summary.raised': '{count, plural, one {# impediment} other {# impediments}} raised',
  'share.summary.sentUp': '{count, plural, one {# impediment} other {# impediments}} sent up',
  'share.summary.answered': '{count, plural, one {# answer} other {# answers}}',
  'share.summary.resolved': '{count, plural, one {# impediment} other {# impediments}} resolved',
  'share.summary.sessions': '{count, plural, one {# ceremony} other {# ceremonies}}',
  'share.summary.units': '{count, plural, one {# change} other {# changes}} to units',
  'share.summary.people': '{count, plural, one {# change} other {# changes}} to people and roles',
  'share.summary.moves': '{count, plural, one {# unit} other {# units}} moved',
  'share.summary.product': '{count, plural, one {# change} other {# changes}} to backlogs and visions',
  'share.summary.withheld': '{count, plural, one {# change} other {# changes}} kept private by the sender',
  'share.summary.unknown':
    '{count, plural, one {# change} other {# changes}} that only a newer Sameday understands; kept until then',

  'problem.alreadyUndone': 'That step has been taken back already.',
  'problem.cancelled': 'Stopped. Nothing was changed.',
  'problem.planGone': 'That preview is no longer valid.',
  'problem.planGone.advice': 'Open the file again.',

  'problem.diskFull': 'The disk is full: the last change was not saved.',
  'problem.diskFull.advice': 'Free some space and do it again. Everything shown as saved is safe.',
  'problem.diskReadOnly': 'Sameday may not write to {file}.',
  'problem.diskReadOnly.advice': 'Make the folder writable, or start Sameday with another data folder.',
  'problem.diskTrouble': 'The disk did not take the last change: {detail}.',
  'problem.diskTrouble.advice':
    'Do it again. If this comes back, save a hand-off file to another disk and have this one looked at.',
  'problem.databaseLocked': 'Another Sameday is using {file}.',
  'problem.databaseLocked.advice': 'Close the other one, then open Sameday again.',
  'problem.databaseCorrupt': 'The database {file} is damaged.',
  'problem.databaseCorrupt.advice':
    'Open Sameday again: it sets the damaged file aside, keeps it, and goes back to the newest good backup.',
  'problem.databaseRestored':
    'The database was damaged. Sameday went back to the backup of {when} and got {count, plural, =0 {no later changes} one {# later change} other {# later changes}} out of the damaged file.',
  'problem.databaseStartedNew':
    'The database was damaged and there was no good backup. Sameday started a new one with {count, plural, =0 {nothing} one {# change} other {# changes}} out of the damaged file.',
  'problem.databaseSetAside.advice':
    'The damaged file is kept as {file}. What other laptops have can be brought back with a hand-off file.',
  'problem.databaseNewer': 'The database {file} was written by a newer Sameday.',
  'problem.databaseNewer.advice': 'Install the newer Sameday. The file was not touched.',
  'problem.databaseForeign': '{file} is a database, but not one of Sameday.',
  'problem.databaseForeign.advice': 'Move it elsewhere. The file was not touched.',
  'problem.backupFailed': 'No backup could be made before bringing the database up to date: {detail}.',
  'problem.backupFailed.advice': 'Free some space and open Sameday again. The file was not touched.',
  'problem.identityNew':
    'This data comes from an older copy or from another laptop, so from now on changes are signed with a new name.',
  'problem.identityNew.advice': 'Nothing is lost, and there is nothing to do.',

  'problem.fileMissing': '{file} is not there.',
  'problem.fileMissing.advice': 'Check that the disk or stick it is on is connected.',
  'problem.fileForbidden': 'Sameday may not read {file}.',
  'problem.fileForbidden.advice': 'Ask for the right to read it, or have it sent again.',
  'problem.fileNotWritten': '{file} could not be written: {detail}.',
  'problem.fileNotWritten.advice': 'Choose another folder.',
  'problem.fileFull': 'There is no room left for {file}. What was there before is still there.',
  'problem.fileFull.advice': 'Free some space or choose another disk.',

  'problem.handoffEmpty': '{file} is empty.',
  'problem.handoffNotOne': '{file} is not a hand-off file of Sameday.',
  'problem.handoffNotOne.advice': 'Hand-off files end in .sameday and are saved under Share.',
  'problem.handoffCut': '{file} is incomplete: it ends in line {line}.',
  'problem.handoffCut.advice': 'It was probably copied only in part. Copy it again.',
  'problem.handoffDamaged': '{file} is damaged in line {line}: {detail}.',
  'problem.handoffDamaged.advice': 'Nothing was taken in. Ask for the file again.',
  'problem.handoffTampered': '{file} was changed after it was written.',
  'problem.handoffTampered.advice': 'Nothing was taken in. Ask the sender for the file again.',
  'problem.handoffOtherKey': '{file} says it comes from {from}, but is not signed by that laptop.',
  'problem.handoffOtherKey.advice': 'Nothing was taken in. Ask {from} whether the file is theirs.',
  'problem.handoffTooLarge': '{file} is larger than a hand-off file can be.',
  'problem.handoffTooLarge.advice': 'Nothing was taken in. Ask the sender for the file again.',
  'problem.handoffLongLine':
    'The ceremony of {unit} on {day, date, ::yMMMd} noted {size, number} MB in one step; a hand-off file carries {limit, number} MB at most.',
  'problem.handoffLongStep':
    'One change here takes {size, number} MB; a hand-off file carries {limit, number} MB at most.',
  'problem.handoffLong.advice':
    'Nothing was saved. Hand on the report of that ceremony, and the backlog as a table from Product.',
  'problem.handoffNewer': '{file} was written by a newer Sameday.',
  'problem.handoffNewer.advice': 'Install the newer Sameday, then open the file again.'
} as const
