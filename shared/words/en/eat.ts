/** What the Executive Action Team answers and refuses, and its transformation backlog. */
export const eat = {
  'problem.rule.dueInThePast': 'The day you named has passed already.',
  'problem.rule.dueInThePast.advice': 'Name a day from today on.',
  'problem.rule.mergeDown': 'This impediment has come further up than the other one.',
  'problem.rule.mergeDown.advice':
    'Merge the other one into this one, so that the level that has it still answers.',
  'problem.rule.noSuchInitiative': 'That initiative is no longer in the transformation backlog.',
  'problem.rule.noSuchInitiative.advice': 'Choose another one, or make it one of its own.'
} as const
