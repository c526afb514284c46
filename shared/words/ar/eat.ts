/** What the Executive Action Team answers and refuses, and its transformation backlog. */
export const eat = {
  'problem.rule.dueInThePast': 'اليوم الذي حددته قد مضى.',
  'problem.rule.dueInThePast.advice': 'حدّد يومًا ابتداءً من اليوم.',
  'problem.rule.mergeDown': 'هذا العائق وصل إلى مستوى أعلى من الآخر.',
  'problem.rule.mergeDown.advice': 'ادمج الآخر في هذا، كي يجيب عنه المستوى الذي هو عنده.',
  'problem.rule.noSuchInitiative': 'لم تعد هذه المبادرة في قائمة أعمال التحوّل.',
  'problem.rule.noSuchInitiative.advice': 'اختر مبادرة أخرى، أو اجعله مبادرة مستقلة.'
} as const
