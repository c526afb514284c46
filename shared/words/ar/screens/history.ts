import type { Key } from '../../en'

/** Arabic: the History room: closed ceremonies and their reports. */
export const history: Partial<Record<Key, string>> = {
  'history.empty': 'تظهر هنا الجلسات المغلقة.',
  'history.list': 'الجلسات',
  'history.report': 'التقرير',
  'history.count':
    '{count, plural, zero {لا جلسات} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}',
  'history.search': 'البحث في الجلسات',
  'history.pick': 'اختر جلسة لعرض تقريرها.',
  'history.export': 'تصدير التقرير',
  'history.export.pdf': 'PDF',
  'history.export.html': 'صفحة ويب (HTML)',
  'history.export.md': 'نص (Markdown)',
  'history.notClosed': 'غير مغلقة',
  'history.used': '{used} من {box}',
  'history.raised':
    '{count, plural, zero {لم يُطرح شيء} one {طُرح عائق واحد} two {طُرح عائقان} few {طُرحت # عوائق} many {طُرح # عائقًا} other {طُرح # عائق}}',
  'history.sentUp':
    '{count, plural, zero {لم يُصعَّد شيء} one {صُعِّد عائق واحد} two {صُعِّد عائقان} few {صُعِّدت # عوائق} many {صُعِّد # عائقًا} other {صُعِّد # عائق}}',
  'history.outcome.kept': 'ضمن الصندوق الزمني: {used} من {box}',
  'history.outcome.over': 'تجاوز الصندوق الزمني: {used} من {box}',
  'history.present': 'حضر {here, number} من {all, number}',
  'history.goingUp': 'يُصعَّد إلى {unit}',
  'history.cameBack': 'العائد',
  'history.answered': 'تم الرد عليه هنا',
  'history.raisedHere': 'طُرح هنا',
  'history.turns': 'المداخلات',
  'history.parked': 'المؤجل',
  'history.decisions': 'القرارات',
  'history.attendance': 'الحاضرون',
  'history.skipped': 'تم تخطيها',
  'history.planned': 'من {planned}',
  'history.stays': 'يبقى: {names}',
  'history.by': 'ينوب {who}'
}
