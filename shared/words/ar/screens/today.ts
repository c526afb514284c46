import type { Key } from '../../en'

/** Arabic: the Today room: the day's ceremonies up the ladder. */
export const today: Partial<Record<Key, string>> = {
  'today.empty': 'لا شيء مخطط اليوم. أجرِ لقاءً يوميًا الآن.',
  'today.run': 'بدء لقاء يومي الآن',
  'today.next': 'التالي',
  'today.openCeremony': 'فتح الاجتماع',
  'today.openCeremonyOf': 'فتح الاجتماع: {unit}',
  'today.openKey': 'أو اضغط O',
  'today.noTime': 'في أي وقت',
  'today.allDone': 'أُغلقت كل اجتماعات اليوم.',
  'today.onlyUnfinished': 'لا شيء آخر مخطط. استأنف ما لم يُغلق.',
  'today.summary': 'أُغلق {closed, number} من {all, number} من الاجتماعات',
  'today.ladder': 'صعودًا على السلّم',
  'today.list': 'اجتماعات اليوم',
  'today.stepDone': 'أُغلق {closed, number} من {all, number}',
  'today.times': '{first} – {last}',
  'today.comingUp':
    '{count, plural, zero {لا عوائق صاعدة} one {عائق صاعد واحد} two {عائقان صاعدان} few {# عوائق صاعدة} many {# عائقًا صاعدًا} other {# عائق صاعد}}',
  'today.answers':
    '{count, plural, zero {لا ردود} one {رد واحد} two {ردان} few {# ردود} many {# ردًا} other {# رد}}',
  'today.state.planned': 'مخطط',
  'today.state.unfinished': 'غير مكتمل',
  'today.state.closed': 'مغلق',
  'today.filterUnit': 'مسار وحدة',
  'today.filterUnit.pick': 'عرض مسار أي وحدة؟',
  'today.filterUnit.clear': 'عرض كل الوحدات مجددًا',
  'today.filterLevel': 'المستوى',
  'today.filterState': 'الحالة',
  'today.allLevels': 'كل المستويات',
  'today.allStates': 'أي حالة',
  'today.unfinished.title': '{kind} في {unit}: لم يُغلق',
  'today.unfinished.text': 'بدأ {start}، وكان جاريًا حتى {seen}. يُستأنف عند المتحدث نفسه.',
  'today.unfinished.notStarted': 'فُتح ولم يبدأ، وكان مفتوحًا حتى {seen}.',
  'today.gap': 'الوقت الفاصل',
  'today.gap.leave': 'عدم احتسابه',
  'today.gap.count': 'احتسابه',
  'today.resume': 'استئناف',
  'today.resumeOf': 'استئناف: {unit}'
}
