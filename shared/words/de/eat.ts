/** What the Executive Action Team answers and refuses, and its transformation backlog. */
export const eat = {
  'problem.rule.dueInThePast': 'Der genannte Tag ist schon vorbei.',
  'problem.rule.dueInThePast.advice': 'Nennen Sie einen Tag ab heute.',
  'problem.rule.mergeDown': 'Dieses Hindernis ist schon weiter oben als das andere.',
  'problem.rule.mergeDown.advice':
    'Führen Sie das andere mit diesem zusammen, damit die Ebene, die es hat, noch antwortet.',
  'problem.rule.noSuchInitiative': 'Diese Initiative ist nicht mehr im Transformations-Backlog.',
  'problem.rule.noSuchInitiative.advice': 'Wählen Sie eine andere, oder machen Sie daraus eine eigene.'
} as const
