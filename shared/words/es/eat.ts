/** What the Executive Action Team answers and refuses, and its transformation backlog. */
export const eat = {
  'problem.rule.dueInThePast': 'El día indicado ya ha pasado.',
  'problem.rule.dueInThePast.advice': 'Indique un día a partir de hoy.',
  'problem.rule.mergeDown': 'Este impedimento ha subido más que el otro.',
  'problem.rule.mergeDown.advice': 'Una el otro a este, para que el nivel que lo tiene aún responda.',
  'problem.rule.noSuchInitiative': 'Esa iniciativa ya no está en el backlog de transformación.',
  'problem.rule.noSuchInitiative.advice': 'Elija otra o haga de él una propia.'
} as const
