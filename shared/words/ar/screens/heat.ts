import type { Key } from '../../en'

/** Arabic: the heat tree: the organisation by what is open in it. */
export const heat: Partial<Record<Key, string>> = {
  'heat.title': 'ما هو مفتوح، حسب الوحدة',
  'heat.eyes': 'يحتاج إلى انتباه',
  'heat.calm': 'لا شيء ينتظر منذ وقت طويل.',
  'heat.more':
    '{count, plural, zero {لا وحدات أخرى} one {ووحدة أخرى} two {ووحدتان أخريان} few {و# وحدات أخرى} many {و# وحدة أخرى} other {و# وحدة أخرى}}',
  'heat.show': 'عرض شجرة الحرارة على الشاشة',
  'heat.hide': 'إزالة شجرة الحرارة من الشاشة',
  'heat.tree': 'شجرة الحرارة',
  'heat.view': 'ما يُعرض',
  'heat.charts': 'المخططات',
  'heat.none': 'لا شيء مفتوح',
  'heat.below':
    '{count, plural, zero {لا مفتوح} one {# مفتوح} two {# مفتوحان} few {# مفتوحة} many {# مفتوحًا} other {# مفتوح}} · أسفلها: {heat}',
  'heat.at':
    '{count, plural, zero {لا مفتوح} one {# مفتوح} two {# مفتوحان} few {# مفتوحة} many {# مفتوحًا} other {# مفتوح}} · {heat}',
  'heat.picture': '{unit} وما تحتها',
  'heat.up': 'الصعود إلى {unit}'
}
