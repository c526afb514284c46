import type { Key } from '../../en'

/** Arabic: which goal leads where. */
export const alignment: Partial<Record<Key, string>> = {
  'align.title': 'التوافق',
  'align.tree': 'الأهداف، بحسب ما تخدمه',
  'align.root': 'كل الأهداف',
  'align.picture': '{goal} وما يخدمه',
  'align.led': 'تؤدي إلى القمة',
  'align.led.text': '{led, number} من {all, number} من الأهداف المفتوحة تؤدي إلى هدف في القمة',
  'align.loose': 'لا تؤدي إلى شيء',
  'align.loose.text': 'لا تذكر هدفًا أعلى، أو تذكر هدفًا لم يعد موجودًا',
  'align.unserved': 'لا شيء يخدمها',
  'align.unserved.text': 'لم يتبنّها أحد في المستويات الأدنى',
  'align.without': 'بلا هدف',
  'align.without.text': 'من {all, number} من الوحدات: لم تقل ما الذي تسعى إليه',
  'align.all': 'الكل',
  'align.part': 'أي الأهداف',
  'align.search': 'البحث في الأهداف والوحدات',
  'align.below':
    '{count, plural, zero {لا هدف أدناه ينقصه شيء} one {هدف واحد أدناه لا يخدمه شيء} two {هدفان أدناه لا يخدمهما شيء} few {# أهداف أدناه لا يخدمها شيء} many {# هدفًا أدناه لا يخدمه شيء} other {# هدف أدناه لا يخدمه شيء}}',
  'align.levels': 'الوحدات التي لها هدف يؤدي إلى القمة، حسب المستوى',
  'align.levels.note': 'ممتلئ: يؤدي إلى القمة. مخطط: لا يؤدي إلى شيء. فارغ: بلا هدف.',
  'align.levels.text':
    '{led, number} تؤدي إلى القمة، {loose, number} لا تؤدي إلى شيء، {without, number} بلا هدف',
  'align.head.led': 'وحدات تؤدي إلى القمة',
  'align.head.loose': 'وحدات لا تؤدي إلى شيء',
  'align.head.without': 'وحدات بلا هدف',
  'align.head.goals': 'أهداف مفتوحة'
}
