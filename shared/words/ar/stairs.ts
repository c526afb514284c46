import type { Key } from '../en'

/** Arabic: when an impediment reaches the top, why not today, what is wrong with the plan of the day, and working time. */
export const stairs: Partial<Record<Key, string>> = {
  'stairs.seesAt': 'يراه {top} الساعة {at, time, short}',
  'stairs.notToday': 'لن يراه {top} اليوم',
  'stairs.notTodayBut': 'ليس اليوم: يراه {top} يوم {at, date, ::EEEMMMd} الساعة {at, time, short}',
  'stairs.why.nobodyAbove': 'لا أحد فوق {unit}.',
  'stairs.why.noTime': 'لا موعد مقررًا لدى {unit}.',
  'stairs.why.dayOff': '{unit} لا يعمل اليوم.',
  'stairs.why.held': 'سبق أن اجتمع {unit} اليوم الساعة {at, time, short}.',
  'stairs.why.passed': 'كان موعد {unit} اليوم الساعة {at, time, short}، وقد فات.',
  'stairs.why.before':
    'يجتمع {unit} الساعة {at, time, short}، قبل أن يصل هذا إليه الساعة {arrives, time, short}.',
  'stairs.why.after': 'الاجتماع التالي لدى {unit} يوم {at, date, ::EEEMMMd} الساعة {at, time, short}.',
  'plan.early':
    'يبدأ {unit} الساعة {at, time, short} قبل أن ينتهي {child} الساعة {ends, time, short}.{teams, plural, =0 {} zero { لا فرق تتأخر.} one { فريق واحد لا يصل إلى القمة في اليوم نفسه.} two { فريقان لا يصلان إلى القمة في اليوم نفسه.} few { # فرق لا تصل إلى القمة في اليوم نفسه.} many { # فريقًا لا يصل إلى القمة في اليوم نفسه.} other { # فريق لا يصل إلى القمة في اليوم نفسه.}}',
  'plan.noTime':
    'لا موعد مقررًا لدى {unit}: {teams, plural, zero {لا فرق تتأخر.} one {فريق واحد لا يصل إلى القمة في اليوم نفسه.} two {فريقان لا يصلان إلى القمة في اليوم نفسه.} few {# فرق لا تصل إلى القمة في اليوم نفسه.} many {# فريقًا لا يصل إلى القمة في اليوم نفسه.} other {# فريق لا يصل إلى القمة في اليوم نفسه.}}',
  'plan.dayOff':
    '{unit} لا يعمل يوم {at, date, ::EEEMMMd}: {teams, plural, zero {لا فرق تتأخر.} one {فريق واحد لا يصل إلى القمة في ذلك اليوم.} two {فريقان لا يصلان إلى القمة في ذلك اليوم.} few {# فرق لا تصل إلى القمة في ذلك اليوم.} many {# فريقًا لا يصل إلى القمة في ذلك اليوم.} other {# فريق لا يصل إلى القمة في ذلك اليوم.}}',
  'plan.nobodyAbove':
    'لا أحد فوق {unit}: {teams, plural, zero {لا فرق تتأخر.} one {فريق واحد لا يصل إلى القمة.} two {فريقان لا يصلان إلى القمة.} few {# فرق لا تصل إلى القمة.} many {# فريقًا لا يصل إلى القمة.} other {# فريق لا يصل إلى القمة.}}',
  'plan.title': 'خطة اليوم',
  'plan.putAway': 'تنحية هذه النصيحة',
  'plan.more':
    '{count, plural, zero {ولا غير ذلك} one {وواحدة أخرى} two {واثنتان أخريان} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  'today.there': '({time} هناك)',
  'unitWork.title': 'وقت العمل',
  'unitWork.own': 'خاص بهذه الوحدة؛ والفارغ كما في الأعلى: {zone}، من {from} إلى {to}.',
  'unitWork.inherited': 'كالوحدة الأعلى: {zone}، من {from} إلى {to}.',
  'unitWork.zone': 'المنطقة الزمنية',
  'unitWork.zone.wrong': 'اكتب اسمًا مثل Europe/Berlin.',
  'unitWork.hours': 'ساعات العمل',
  'unitWork.hours.wrong': 'اكتب ساعات مثل 09:00-17:00.',
  'unitWork.days': 'أيام العمل',
  'unitWork.off': 'أيام العطلة',
  'unitWork.off.wrong': 'اكتب تواريخ مثل 2026-12-25 تفصل بينها فواصل.',
  'unitWork.warn': 'يبدأ بالتقادم بعد (ساعات عمل)',
  'unitWork.stale': 'يصبح قديمًا بعد (ساعات عمل)',
  'unitWork.age.wrong': 'اكتب عدد ساعات.',
  'unitWork.asAbove': 'كل شيء كالوحدة الأعلى',
  'import.problem.badWork': 'لا يمكن قراءة «{text}» في {column}؛ تدخل {unit} من دونه.'
}
