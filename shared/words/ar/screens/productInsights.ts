import type { Key } from '../../en'

/** Arabic: how the product side decides and delivers. */
export const productInsights: Partial<Record<Key, string>> = {
  'pins.title': 'جانب المنتج',
  'pins.days':
    '{days, plural, zero {# يوم} one {# يوم} two {# يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'pins.stood': 'الترتيبات المتفق عليها التي صمدت',
  'pins.stood.text': 'وُجد {stood, number} من {all, number} كما اتُّفق عليه',
  'pins.outside': 'تغيّر خارج الاجتماع',
  'pins.outside.text': 'تغييرات في الترتيبات المتفق عليها بين اجتماعات الميتا سكرم',
  'pins.waiting': 'ينتظر ميتا سكرم',
  'pins.waiting.text': 'مقترح ولم يُحسم، أولها منذ {day}',
  'pins.waiting.none': 'حُسم كل ما اقتُرح',
  'pins.value': 'القيمة المسلَّمة',
  'pins.value.text': 'وصل {came, number} من {planned, number} خُطط لها في السبرنتات المنتهية',
  'pins.decisions': 'الوقت من الاقتراح إلى القرار، حسب المستوى',
  'pins.decisions.note':
    'من الكتابة أو التغيير خارج الاجتماع إلى الميتا سكرم: النصف أسرع من ●، و85 من كل 100 أسرع من ◆.',
  'pins.decisions.count':
    '{count, plural, zero {لا قرارات} one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}}',
  'pins.decisions.none': 'لم يحسم أي ميتا سكرم شيئًا في هذه المدة.',
  'pins.orders': 'كيف صمدت الترتيبات المتفق عليها حتى الميتا سكرم التالي',
  'pins.orders.note': 'ممتلئ: في مكانه. مخطط: نُقل. فارغ: أُسقط أو أُنهي خارج الاجتماع.',
  'pins.orders.none': 'لم يُتفق على أي ترتيب في هذه المدة.',
  'pins.orders.row': '{unit}، {from} – {until}',
  'pins.orders.holds': '{unit}، منذ {from}',
  'pins.orders.text':
    'نُقل {moved, number}، أُنهي خارجًا {ended, number}، أُنجز {finished, number}، جديد {added, number}',
  'pins.of': '{part, number} من {all, number}',
  'pins.sprints': 'القيمة المسلَّمة مقابل المخططة، حسب السبرنت',
  'pins.sprints.note': 'سبرنتات {unit}. ممتلئ: كما خُطط. مخطط: وصل وكان مخططًا لوقت آخر. فارغ: خُطط ولم يصل.',
  'pins.sprints.none': 'لا سبرنت هنا فيه عناصر لها قيمة ونهاية.',
  'pins.sprints.text': '{came, number} من {planned, number} مخططة، {beside, number} خارج الخطة',
  'pins.head.decisions': 'القرارات',
  'pins.head.waiting': 'بالانتظار',
  'pins.head.order': 'الترتيب المتفق عليه',
  'pins.head.kept': 'في مكانه',
  'pins.head.moved': 'نُقل',
  'pins.head.ended': 'أُنهي خارجًا',
  'pins.head.finished': 'أُنجز',
  'pins.head.added': 'جديد',
  'pins.head.planned': 'المخطط',
  'pins.head.came': 'وصل كما خُطط',
  'pins.head.beside': 'وصل خارج الخطة'
}
