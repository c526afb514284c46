/** Files to try an import with, as they are called in `resources/examples`. */
export const exampleFiles = [
  'organisation.csv',
  'backlog-from-jira.csv',
  'backlog-from-azure-devops.csv',
  'backlog-from-linear.csv',
  'backlog.csv',
  'goals.csv',
  'figures.csv'
] as const
export type ExampleFile = (typeof exampleFiles)[number]
