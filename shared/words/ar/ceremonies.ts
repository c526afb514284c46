import type { Key } from '../en'

/** Arabic: names of the field: ceremonies, levels, roles, dispositions. One spelling each. */
export const ceremonies: Partial<Record<Key, string>> = {
  'ceremony.daily': 'السكرم اليومي',
  'ceremony.scaledDaily': 'السكرم اليومي الموسّع',
  'ceremony.eatDaily': 'اللقاء اليومي لفريق EAT',
  'ceremony.metaScrum': 'ميتا سكرم',
  'ceremony.scaledRetro': 'الريتروسبكتيف الموسّع',

  'level.team': 'الفريق',
  'level.sos': 'سكرم أوف سكرمز',
  'level.sosos': 'سكرم أوف سكرم أوف سكرمز',
  'level.deeper': 'المستوى {height}',
  'level.eat': 'فريق العمل التنفيذي',

  'role.member': 'عضو',
  'role.sm': 'سكرم ماستر',
  'role.po': 'مالك المنتج',
  'role.sosm': 'سكرم أوف سكرمز ماستر',
  'role.cpo': 'كبير مالكي المنتج',
  'role.stakeholder': 'صاحب مصلحة',

  'cycle.delivery': 'التسليم',
  'cycle.product': 'المنتج',

  'disposition.resolve': 'تم الحل',
  'disposition.take': 'تم التولّي',
  'disposition.ask': 'طُلب المزيد',
  'disposition.return': 'أُعيد مع إرشاد',
  'disposition.decline': 'رُفض',
  'disposition.transform': 'صار بند تحوّل',

  'mark.unmarked': 'لم يُسجَّل بعد',
  'mark.present': 'حاضر',
  'mark.represented': 'له من يمثله',
  'mark.absent': 'غائب',

  'part.vision': 'الرؤية والهدف',
  'part.value': 'القيمة والمقاييس',
  'part.backlog': 'قائمة الأعمال المرتبة',
  'part.consent': 'جولة الموافقة',
  'part.dod': 'تعريف الإنجاز',
  'part.decisions': 'القرارات والموعد القادم',
  'part.results': 'التجارب والنتائج',
  'part.standardise': 'ما تعلّمناه',
  'part.experiments': 'التجارب القادمة',
  'part.spread': 'ما ننقله إلى غيرنا',
  'part.transformation': 'قائمة أعمال التحوّل',

  'vote.consent': 'موافقة',
  'vote.concern': 'موافقة مع تحفّظ',
  'vote.object': 'اعتراض',
  'vote.absent': 'غائب'
}
