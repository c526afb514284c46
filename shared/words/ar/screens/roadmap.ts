import type { Key } from '../../en'

/** Arabic: items by goal over time. */
export const roadmap: Partial<Record<Key, string>> = {
  'product.tab.roadmap': 'خارطة الطريق',
  'roadmap.title': 'خارطة الطريق',
  'roadmap.goals': 'الأهداف',
  'roadmap.items': 'العناصر',
  'roadmap.late': 'متأخر',
  'roadmap.undated': 'بلا تواريخ',
  'roadmap.undated.count':
    '{count, plural, zero {لا عناصر بلا تواريخ} one {عنصر واحد بلا تواريخ} two {عنصران بلا تواريخ} few {# عناصر بلا تواريخ} many {# عنصرًا بلا تواريخ} other {# عنصر بلا تواريخ}}',
  'roadmap.empty': 'لا عنصر له تواريخ بعد: أعطِ عنصرًا بداية أو نهاية فيظهر هنا.',
  'roadmap.goesOn': '{goal} (تتمة)',
  'roadmap.page': 'صفحة {page, number} من {pages, number}',
  'roadmap.show': 'عرض خارطة الطريق على الشاشة',
  'roadmap.hide': 'إزالة خارطة الطريق من الشاشة',
  'roadmap.next': 'الصفحة التالية',
  'roadmap.previous': 'الصفحة السابقة'
}
