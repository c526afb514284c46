import type { Key } from '../../en'

/** Arabic: the Share room: hand-off files in and out. */
export const share: Partial<Record<Key, string>> = {
  'shareScreen.drop': 'أفلت هنا ملف تسليم أو ملف مؤسسة.',
  'shareScreen.dropHint': 'سترى ما سيغيّره قبل أن يغيّره. بأي ترتيب، وبأي عدد من المرات.',
  'shareScreen.openFile': 'فتح ملف',
  'shareScreen.save': 'حفظ ملف تسليم',
  'shareScreen.saveTitle': 'تسليم',
  'shareScreen.saveText':
    'ملف واحد بكل ما يعرفه هذا الحاسوب ({count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}). أرسله بالبريد أو المحادثة أو ذاكرة USB.',
  'shareScreen.confidential': 'تضمين العوائق السرية',
  'shareScreen.saved':
    'حُفظ في {file}: {count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'shareScreen.laptops': 'الحواسيب',
  'shareScreen.laptops.self': 'هذا الحاسوب',
  'shareScreen.laptops.changes':
    '{count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'shareScreen.laptops.alone': 'لا حاسوب آخر بعد.',
  'shareScreen.waiting': 'في الانتظار',
  'shareScreen.waiting.none': 'لا شيء ينتظر.',
  'shareScreen.waiting.future':
    'من {laptop}: {count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}. ساعته متقدمة أكثر من يوم. تحقق من التاريخ والوقت هناك.',
  'shareScreen.waiting.unknown':
    'من {laptop}: {count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}. أُنشئت بإصدار أحدث من Sameday، وتُطبَّق بعد التحديث.',
  'shareScreen.waiting.gap':
    'من {laptop}: {count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}. ينقصها شيء سابق. افتح ملفه الأقدم أيضًا.',
  'shareScreen.overwritten': 'المستبدَل',
  'shareScreen.overwritten.none': 'لم تُستبدل قيمة بأخرى أحدث.',
  'shareScreen.overwritten.text': '{what}: تبقى «{kept}»، واستُبدلت «{lost}»',
  'shareScreen.steps': 'ما تم هنا',
  'shareScreen.steps.none': 'لا شيء بعد.',
  'shareScreen.undone': 'تم التراجع عنه'
}
