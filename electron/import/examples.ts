/// <reference path="./raw.d.ts" />

import backlog from '../../resources/examples/backlog.csv?raw'
import azure from '../../resources/examples/backlog-from-azure-devops.csv?raw'
import jira from '../../resources/examples/backlog-from-jira.csv?raw'
import linear from '../../resources/examples/backlog-from-linear.csv?raw'
import figures from '../../resources/examples/figures.csv?raw'
import goals from '../../resources/examples/goals.csv?raw'
import organisation from '../../resources/examples/organisation.csv?raw'
import type { ExampleFile } from '../../shared/files/examples'

/** What comes with the app to try an import with. */
export const exampleTexts: Readonly<Record<ExampleFile, string>> = {
  'organisation.csv': organisation,
  'backlog-from-jira.csv': jira,
  'backlog-from-azure-devops.csv': azure,
  'backlog-from-linear.csv': linear,
  'backlog.csv': backlog,
  'goals.csv': goals,
  'figures.csv': figures
}
