import type { Key } from '../../en'

/** Arabic: things worth a look at a unit, with their reason and what to try. */
export const hints: Partial<Record<Key, string>> = {
  'hints.title': 'يستحق نظرة',
  'hints.dismiss': 'تجاهل',
  'hints.moreThan': 'أكثر من {count, number} غيرها',
  'hints.more':
    '{count, plural, zero {لا مزيد} one {واحد آخر} two {اثنان آخران} few {# أخرى} many {# أخرى} other {# أخرى}}',
  'hints.step': 'تم تجاهل التلميح',
  'hint.noCrossTeam.why': 'لم يظهر شيء بين الفرق في آخر {count, number} من الاجتماعات اليومية الموسعة.',
  'hint.noCrossTeam.try': 'قصّروه، أو اجتمعوا أقل، أو اسألوا من ينتظر من.',
  'hint.airtime.why': 'تحدث {team} {share, number, percent} من الوقت في آخر {count, number} اجتماعات.',
  'hint.airtime.try': 'ابدؤوا بالآخرين، وانقلوا التفاصيل إلى قائمة التأجيل.',
  'hint.overRuns.why':
    'تجاوز {over, number} من آخر {count, number} اجتماعات صندوقها الزمني بأكثر من {share, number, percent}.',
  'hint.overRuns.try': 'أجّلوا المواضيع أبكر، أو خططوا لأدوار أقل.',
  'hint.attendance.why': 'غاب {name} عن {absent, number} من آخر {count, number} اجتماعات.',
  'hint.attendance.try': 'اسألوا عما يمنع الحضور؛ ويمكن لغيره أن يتحدث عنه.',
  'hint.bigTeam.why': 'في هذا الفريق {people, number} شخصًا.',
  'hint.bigTeam.try': 'الفرق من تسعة أو أقل تتحدث بسهولة أكبر: فكروا في فريقين.',
  'hint.fanOut.why':
    '{count, plural, zero {لا وحدات تجتمع هنا.} one {وحدة واحدة تجتمع هنا.} two {وحدتان تجتمعان هنا.} few {# وحدات تجتمع هنا.} many {# وحدة تجتمع هنا.} other {# وحدة تجتمع هنا.}}',
  'hint.fanOut.try': 'أربع أو خمس هو الأفضل: فكروا في الدمج أو التقسيم.'
}
