/** What the Executive Action Team answers and refuses, and its transformation backlog. */
export const eat = {
  'problem.rule.dueInThePast': '指定した日はもう過ぎています。',
  'problem.rule.dueInThePast.advice': '今日以降の日を指定してください。',
  'problem.rule.mergeDown': 'この障害は、もう一方より上の段階に上がっています。',
  'problem.rule.mergeDown.advice':
    'もう一方をこちらにまとめてください。そうすれば、今持っている段階が回答できます。',
  'problem.rule.noSuchInitiative': 'その取り組みは、もう変革バックログにありません。',
  'problem.rule.noSuchInitiative.advice': 'ほかの取り組みを選ぶか、新しい取り組みにしてください。'
} as const
