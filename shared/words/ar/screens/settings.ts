import type { Key } from '../../en'

/** Arabic: the Settings room. */
export const settings: Partial<Record<Key, string>> = {
  'settings.room': 'شاشة القاعة',
  'settings.theme': 'مظهر شاشة القاعة',
  'settings.theme.bright': 'قاعة مضيئة',
  'settings.theme.dim': 'قاعة معتمة',
  'settings.theme.text': 'المضيء لقاعة أنوارها مضاءة، والمعتم لقاعة مظلمة.',
  'settings.size': 'حجم القاعة',
  'settings.size.text': 'من أي مسافة يُقرأ أصغر نص على شاشة القاعة.',
  'settings.size.height': 'ارتفاع الصورة (م)',
  'settings.size.seat': 'أبعد مقعد (م)',
  'settings.size.readable': 'مقروء حتى {far, number} م.',
  'settings.size.everySeat': 'مقروء حتى {far, number} م: من كل المقاعد.',
  'settings.size.tooFar':
    'مقروء حتى {far, number} م. أبعد مقعد يحتاج إلى صورة ارتفاعها {height, number} م، أو قرّبوا المقاعد.',
  'settings.language': 'اللغة',
  'settings.sample': 'مؤسسة نموذجية',
  'settings.sample.text': 'مؤسسة متخيَّلة للتجربة. تبقى مؤسستك منفصلة عنها.',
  'settings.sample.explore': 'استكشاف النموذج',
  'settings.sample.remove': 'إزالة النموذج',
  'settings.files': 'ملف المؤسسة',
  'settings.files.text': 'وحدات وأشخاص وأدوار من ملف CSV. سترى ما سيغيّره قبل أن يغيّره.',
  'settings.files.open': 'استيراد مؤسستك',
  'settings.about': 'حول التطبيق',
  'settings.version': 'Sameday {version}',
  'settings.attribution':
    'تتبع الاجتماعات دليل Scrum@Scale من Jeff Sutherland وScrum, Inc. المتاح برخصة CC BY-SA 4.0، بصياغتنا الخاصة. Scrum@Scale علامة مسجلة لمالكها، ولا صلة لـ Sameday بها.',
  'settings.privacy': 'لا يجري Sameday أي اتصال بالشبكة. ما تكتبه يبقى على هذا الحاسوب ما لم تسلّمه بنفسك.'
}
