/** What the Executive Action Team answers and refuses, and its transformation backlog. */
export const eat = {
  'problem.rule.dueInThePast': 'Le jour indiqué est déjà passé.',
  'problem.rule.dueInThePast.advice': 'Indiquez un jour à partir d’aujourd’hui.',
  'problem.rule.mergeDown': 'Cet obstacle est monté plus haut que l’autre.',
  'problem.rule.mergeDown.advice':
    'Fusionnez l’autre avec celui-ci, pour que le niveau qui l’a y réponde encore.',
  'problem.rule.noSuchInitiative': 'Cette initiative n’est plus dans le backlog de transformation.',
  'problem.rule.noSuchInitiative.advice': 'Choisissez-en une autre, ou créez-en une nouvelle.'
} as const
