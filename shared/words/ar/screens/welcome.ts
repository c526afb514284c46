import type { Key } from '../../en'

/** Arabic: the first run: three ways to begin. */
export const welcome: Partial<Record<Key, string>> = {
  'welcome.title': 'كل عائق أمام من يستطيع إزالته. في اليوم نفسه.',
  'welcome.lead': 'يدير Sameday لقاءاتكم اليومية في القاعة. لا شيء يغادر هذا الحاسوب ما لم تسلّمه بنفسك.',
  'welcome.standup': 'بدء لقاء يومي الآن',
  'welcome.standup.text': 'اكتب أسماء الحاضرين. تدور الساعة خلال دقيقة.',
  'welcome.sample': 'استكشاف النموذج',
  'welcome.sample.text': '23 فريقًا و118 شخصًا وصباح من العوائق في طريقها إلى الأعلى. يُزال بنقرة واحدة.',
  'welcome.sample.making': 'تُعاش مراسم أسبوعين',
  'welcome.bring': 'استيراد مؤسستك',
  'welcome.bring.text': 'افتح ملف CSV للوحدات والأشخاص. سترى ما سيفعله قبل أن يفعله.',
  'welcome.standupTitle': 'من الحاضرون؟',
  'welcome.team': 'اسم الفريق (اختياري)',
  'welcome.names': 'الصق الأسماء أو اكتبها، اسم في كل سطر',
  'welcome.names.hint': 'يتابع Ctrl+Enter، وكذلك Enter بعد اللصق أو في سطر فارغ.',
  'welcome.count':
    '{count, plural, zero {لا أحد بعد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  'welcome.perPerson': 'نحو {each} لكل شخص في صندوق زمني من {box}',
  'welcome.continue': 'متابعة',
  'welcome.back': 'رجوع',
  'welcome.dropHint': 'يمكن أيضًا إفلات ملف في أي مكان من هذه النافذة.'
}
