/** The morning report: the whole organisation on one page. */
export const morning = {
  'morning.title': 'تقرير الصباح',
  'morning.asOf': 'حتى {time}',
  'morning.provenance': 'المنظمة كلها · Sameday {version}',
  'morning.held': '{count}/{of} لقاء عُقد',
  'morning.held.label': 'لقاءات عُقدت',
  'morning.inBox': '{count}/{of} ضمن الوقت',
  'morning.inBox.label': 'ضمن الوقت',
  'morning.reachedTop': '{count}/{of} وصل إلى القمة في اليوم نفسه',
  'morning.reachedTop.label': 'في القمة في اليوم نفسه',
  'morning.answered': '{count}/{of} منها أُجيب عنه',
  'morning.answered.label': 'أُجيب عنها في اليوم نفسه',
  'morning.acknowledged': '{count}/{of} رد رآه من طرحه',
  'morning.acknowledged.label': 'ردود رُئيت',
  'morning.decided': 'ما قرره {unit}',
  'morning.decided.none': 'لم يُقرَّر شيء في هذا اليوم.',
  'morning.waiting': 'ما زال بلا رد',
  'morning.waiting.none': 'لا شيء ينتظر ردًا.',
  'morning.column.level': 'المستوى',
  'morning.column.count': 'مفتوح',
  'morning.column.stale': 'طال كثيرًا',
  'morning.column.since': 'الأقدم منذ',
  'morning.oldest': 'الأطول انفتاحًا',
  'morning.overdue':
    '{count, plural, zero {لا اعتماديات متأخرة} one {اعتمادية واحدة متأخرة} two {اعتماديتان متأخرتان} few {# اعتماديات متأخرة} many {# اعتمادية متأخرة} other {# اعتمادية متأخرة}}',
  'morning.overdue.between': 'يحتاجها {from} من {on}',
  'morning.notMet':
    '{count, plural, zero {اجتمعت كل الوحدات} one {وحدة واحدة لم تجتمع} two {وحدتان لم تجتمعا} few {# وحدات لم تجتمع} many {# وحدة لم تجتمع} other {# وحدة لم تجتمع}}',
  'morning.plan':
    '{count, plural, zero {خطة اليوم: لا شيء يحتاج إصلاحًا} one {خطة اليوم: أمر واحد يحتاج إصلاحًا} two {خطة اليوم: أمران يحتاجان إصلاحًا} few {خطة اليوم: # أمور تحتاج إصلاحًا} many {خطة اليوم: # أمرًا يحتاج إصلاحًا} other {خطة اليوم: # أمر يحتاج إصلاحًا}}',
  'morning.more':
    '{count, plural, zero {ولا شيء آخر} one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
  'morning.hint': 'إلى أين وصلت عوائق اليوم، في صفحة واحدة.',
  'morning.day.before': 'اليوم السابق',
  'morning.day.after': 'اليوم التالي',
  'report.withConfidential': 'تضمين العوائق السرية'
} as const
