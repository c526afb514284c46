/** What the Executive Action Team answers and refuses, and its transformation backlog. */
export const eat = {
  'problem.rule.dueInThePast': 'O dia indicado já passou.',
  'problem.rule.dueInThePast.advice': 'Indique um dia a partir de hoje.',
  'problem.rule.mergeDown': 'Este impedimento subiu mais do que o outro.',
  'problem.rule.mergeDown.advice': 'Una o outro a este, para que o nível que o tem ainda responda.',
  'problem.rule.noSuchInitiative': 'Essa iniciativa não está mais no backlog de transformação.',
  'problem.rule.noSuchInitiative.advice': 'Escolha outra ou faça dele uma própria.'
} as const
