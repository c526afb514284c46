/** What the Executive Action Team answers and refuses, and its transformation backlog. */
export const eat = {
  'problem.rule.dueInThePast': 'اليوم الذي حددته قد مضى.',
  'problem.rule.dueInThePast.advice': 'حدّد يومًا ابتداءً من اليوم.',
  'problem.rule.mergeDown': 'هذا العائق وصل إلى مستوى أعلى من الآخر.',
  'problem.rule.mergeDown.advice': 'ادمج الآخر في هذا، كي يجيب عنه المستوى الذي هو عنده.',
  'problem.rule.noSuchInitiative': 'لم تعد هذه المبادرة في قائمة أعمال التحوّل.',
  'problem.rule.noSuchInitiative.advice': 'اختر مبادرة أخرى، أو اجعله مبادرة مستقلة.',
  'board.title': 'قائمة أعمال التحوّل',
  'board.hint': 'ما تغيّره القيادة للجميع، بترتيبها. يمكن لأي شخص قراءته.',
  'board.noTop': 'لا يوجد فريق عمل تنفيذي بعد: حدّده في المنظمة.',
  'board.open': 'مفتوح',
  'board.doing': 'قيد التنفيذ',
  'board.done': 'منجز',
  'board.dropped': 'متروك',
  'board.count': '{column} {count, number}',
  'board.empty': 'لا شيء هنا.',
  'board.add': 'إضافة مبادرة',
  'board.initiative': 'المبادرة',
  'board.why': 'السبب',
  'board.behind': 'العوائق وراءها',
  'board.behindCount':
    '{count, plural, zero {لا عوائق} one {عائق واحد} two {عائقان} few {# عوائق} many {# عائقًا} other {# عائق}}',
  'board.moved': 'نُقلت: {reason}',
  'board.confidential': 'مبادرة سرية',
  'board.state': 'حالة {item}',
  'board.order': 'ترتيب: {column}',
  'board.provenance': 'قائمة أعمال التحوّل · Sameday {version}',
  'board.new': 'مبادرة جديدة',
  'board.joins': 'جزء من',
  'board.stateOf': 'المبادرة «{item}»: {state}',
  'board.verify': 'المبادرة منجزة. هل زال هذا فعلًا؟ أكّد ذلك هنا، أو أعد فتحه.',
  'eat.staysBlocked':
    '{count, plural, zero {لا فريق معطل} one {فريق واحد يبقى معطلًا} two {فريقان يبقيان معطلين} few {# فرق تبقى معطلة} many {# فريقًا يبقى معطلًا} other {# فريق يبقى معطلًا}}',
  'eat.teamDays':
    '{days, plural, zero {لم يُفقد أي يوم فريق} one {فُقد يوم فريق واحد} two {فُقد يوما فريق} few {فُقدت # أيام فريق} many {فُقد # يوم فريق} other {فُقد # يوم فريق}}'
} as const
