import type { Key } from '../en'

/** Arabic: handing changes on, taking them in, and what can go wrong with files and the database. */
export const share: Partial<Record<Key, string>> = {
  'share.changes':
    '{count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'share.step.addItem': 'إضافة {title} إلى قائمة الأعمال',
  'share.undo': 'تم التراجع عن خطوة',
  'share.takenIn':
    'تم الاستيراد من {from}: {count, plural, zero {لا شيء جديد} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'share.job.reading': 'قراءة {file}',
  'share.job.takingIn': 'استيراد التغييرات',

  'share.summary.raised':
    '{count, plural, zero {لم يُطرح شيء} one {طُرح عائق واحد} two {طُرح عائقان} few {طُرحت # عوائق} many {طُرح # عائقًا} other {طُرح # عائق}}',
  'share.summary.sentUp':
    '{count, plural, zero {لم يُصعَّد شيء} one {صُعِّد عائق واحد} two {صُعِّد عائقان} few {صُعِّدت # عوائق} many {صُعِّد # عائقًا} other {صُعِّد # عائق}}',
  'share.summary.answered':
    '{count, plural, zero {لا ردود} one {رد واحد} two {ردان} few {# ردود} many {# ردًا} other {# رد}}',
  'share.summary.resolved':
    '{count, plural, zero {لم يُحل أي عائق} one {حُل عائق واحد} two {حُل عائقان} few {حُلت # عوائق} many {حُل # عائقًا} other {حُل # عائق}}',
  'share.summary.sessions':
    '{count, plural, zero {لا اجتماعات} one {اجتماع واحد} two {اجتماعان} few {# اجتماعات} many {# اجتماعًا} other {# اجتماع}}',
  'share.summary.units':
    'في الوحدات: {count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'share.summary.people':
    'في الأشخاص والأدوار: {count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'share.summary.moves':
    'نقل: {count, plural, zero {لا وحدات} one {وحدة واحدة} two {وحدتان} few {# وحدات} many {# وحدة} other {# وحدة}}',
  'share.summary.product':
    'في قوائم الأعمال والرؤى: {count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'share.summary.withheld':
    'أبقاها المرسل سرية: {count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'share.summary.unknown':
    'لا يفهمها إلا Sameday أحدث، وتُحفظ حتى ذلك الحين: {count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',

  'problem.alreadyUndone': 'تم التراجع عن تلك الخطوة من قبل.',
  'problem.cancelled': 'أُوقفت العملية. لم يتغير شيء.',
  'problem.planGone': 'لم تعد هذه المعاينة صالحة.',
  'problem.planGone.advice': 'افتح الملف من جديد.',

  'problem.diskFull': 'القرص ممتلئ: لم يُحفظ التغيير الأخير.',
  'problem.diskFull.advice': 'وفّر مساحة وأعد الخطوة. كل ما ظهر محفوظًا في أمان.',
  'problem.diskReadOnly': 'لا يُسمح لـ Sameday بالكتابة في {file}.',
  'problem.diskReadOnly.advice': 'اجعل المجلد قابلًا للكتابة، أو شغّل Sameday بمجلد بيانات آخر.',
  'problem.diskTrouble': 'لم يقبل القرص التغيير الأخير: {detail}.',
  'problem.diskTrouble.advice': 'أعد الخطوة. وإن تكرر ذلك فاحفظ ملف تسليم على قرص آخر وافحص هذا القرص.',
  'problem.databaseLocked': 'نسخة أخرى من Sameday تستخدم {file}.',
  'problem.databaseLocked.advice': 'أغلق الأخرى ثم افتح Sameday من جديد.',
  'problem.databaseCorrupt': 'قاعدة البيانات {file} تالفة.',
  'problem.databaseCorrupt.advice':
    'افتح Sameday من جديد: فهو ينحّي الملف التالف ويحتفظ به، ويعود إلى أحدث نسخة احتياطية سليمة.',
  'problem.databaseRestored':
    'كانت قاعدة البيانات تالفة. عاد Sameday إلى النسخة الاحتياطية بتاريخ {when}، وما استُخرج من الملف التالف: {count, plural, zero {لا تغييرات لاحقة} one {تغيير لاحق واحد} two {تغييران لاحقان} few {# تغييرات لاحقة} many {# تغييرًا لاحقًا} other {# تغيير لاحق}}.',
  'problem.databaseStartedNew':
    'كانت قاعدة البيانات تالفة ولا نسخة احتياطية سليمة. بدأ Sameday قاعدة جديدة، وما استُخرج من الملف التالف: {count, plural, zero {لا شيء} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}.',
  'problem.databaseSetAside.advice':
    'يُحتفظ بالملف التالف باسم {file}. وما لدى الحواسيب الأخرى يمكن استعادته بملف تسليم.',
  'problem.databaseNewer': 'كُتبت قاعدة البيانات {file} بإصدار أحدث من Sameday.',
  'problem.databaseNewer.advice': 'ثبّت الإصدار الأحدث من Sameday. لم يُمس الملف.',
  'problem.databaseForeign': 'الملف {file} قاعدة بيانات، لكنها ليست من Sameday.',
  'problem.databaseForeign.advice': 'انقله إلى مكان آخر. لم يُمس الملف.',
  'problem.backupFailed': 'تعذّر إنشاء نسخة احتياطية قبل تحديث قاعدة البيانات: {detail}.',
  'problem.backupFailed.advice': 'وفّر مساحة وافتح Sameday من جديد. لم يُمس الملف.',
  'problem.identityNew': 'هذه البيانات من نسخة أقدم أو من حاسوب آخر، لذلك تُوقَّع التغييرات من الآن باسم جديد.',
  'problem.identityNew.advice': 'لم يُفقد شيء، ولا يلزم فعل شيء.',

  'problem.fileMissing': 'الملف {file} غير موجود.',
  'problem.fileMissing.advice': 'تأكد من توصيل القرص أو الذاكرة التي هو عليها.',
  'problem.fileForbidden': 'لا يُسمح لـ Sameday بقراءة {file}.',
  'problem.fileForbidden.advice': 'اطلب إذن قراءته، أو اطلب إرساله من جديد.',
  'problem.fileNotWritten': 'تعذّرت كتابة {file}: {detail}.',
  'problem.fileNotWritten.advice': 'اختر مجلدًا آخر.',
  'problem.fileFull': 'لم تبق مساحة لـ {file}. ما كان هناك من قبل ما زال موجودًا.',
  'problem.fileFull.advice': 'وفّر مساحة أو اختر قرصًا آخر.',

  'problem.handoffEmpty': 'الملف {file} فارغ.',
  'problem.handoffNotOne': 'الملف {file} ليس ملف تسليم من Sameday.',
  'problem.handoffNotOne.advice': 'تنتهي ملفات التسليم بـ ‎.sameday وتُحفظ من «المشاركة».',
  'problem.handoffCut': 'الملف {file} غير مكتمل: ينتهي عند السطر {line}.',
  'problem.handoffCut.advice': 'يبدو أنه نُسخ جزئيًا. انسخه من جديد.',
  'problem.handoffDamaged': 'الملف {file} تالف في السطر {line}: {detail}.',
  'problem.handoffDamaged.advice': 'لم يُستورد شيء. اطلب الملف من جديد.',
  'problem.handoffTampered': 'تغيّر الملف {file} بعد كتابته.',
  'problem.handoffTampered.advice': 'لم يُستورد شيء. اطلب الملف من المرسل مجددًا.',
  'problem.handoffOtherKey': 'يذكر الملف {file} أنه من {from}، لكنه غير موقّع من ذلك الحاسوب.',
  'problem.handoffOtherKey.advice': 'لم يُستورد شيء. اسأل {from} إن كان الملف من هناك.',
  'problem.handoffTooLarge': 'الملف {file} أكبر مما يمكن أن يكون عليه ملف تسليم.',
  'problem.handoffTooLarge.advice': 'لم يُستورد شيء. اطلب الملف من المرسل مجددًا.',
  'problem.handoffLongLine':
    'سجّل اجتماع {unit} في {day, date, ::yMMMd} ‏{size, number} م.ب في خطوة واحدة؛ وملف التسليم يحمل {limit, number} م.ب على الأكثر.',
  'problem.handoffLongStep':
    'يبلغ أحد التغييرات هنا {size, number} م.ب؛ وملف التسليم يحمل {limit, number} م.ب على الأكثر.',
  'problem.handoffLong.advice': 'لم يُحفظ شيء. سلّم تقرير ذلك الاجتماع، وقائمة الأعمال جدولًا من «المنتج».',
  'problem.handoffNewer': 'كُتب الملف {file} بإصدار أحدث من Sameday.',
  'problem.handoffNewer.advice': 'ثبّت الإصدار الأحدث من Sameday ثم افتح الملف مجددًا.'
}
