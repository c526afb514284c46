import type { Key } from '../../en'

/** Arabic: the Insights room. */
export const insights: Partial<Record<Key, string>> = {
  'insights.empty': 'تظهر المخططات بعد إغلاق 3 جلسات.',
  'insights.so.far':
    '{count, plural, zero {لم تُغلق أي جلسة بعد.} one {أُغلقت جلسة واحدة.} two {أُغلقت جلستان.} few {أُغلقت # جلسات.} many {أُغلقت # جلسة.} other {أُغلقت # جلسة.}}',
  'insights.lead': 'آخر {days, number} يومًا',
  'insights.kept': 'الالتزام بالصندوق الزمني',
  'insights.kept.text': 'انتهى {kept, number} من {all, number} من الاجتماعات ضمن الصندوق الزمني',
  'insights.sameDay': 'الرد في اليوم نفسه',
  'insights.sameDay.text': 'جاء {same, number} من {all, number} من الردود في يوم وصول الحاجة',
  'insights.open': 'العوائق المفتوحة',
  'insights.open.text': 'حديثة: {fresh, number}، تتقادم: {warn, number}، راكدة: {stale, number}',
  'insights.boxes': 'كم استخدم كل اجتماع من صندوقه الزمني',
  'insights.boxes.note': 'كل نقطة اجتماع، والخط صندوقه الزمني.',
  'insights.boxes.dot': '{kind}، {date}: {used} من {box}',
  'insights.boxes.over': 'تجاوز الصندوق الزمني',
  'insights.boxes.within': 'ضمن الصندوق الزمني',
  'insights.answers': 'الوقت من الوصول إلى الرد، حسب المستوى',
  'insights.answers.none': 'لا رد من الأعلى بعد.',
  'insights.answers.hours': '{hours, number, ::.0} س',
  'insights.ages': 'العوائق المفتوحة حسب العمر',
  'insights.age.fresh': 'حديثة',
  'insights.age.warn': 'تتقادم',
  'insights.age.stale': 'راكدة'
}
