import type { PublicDependency } from '../../../../shared/ceremony/public-types'
import type { Texts } from '../texts'
import { name } from './room'

/** One for each title, in each urgency. */
export const dependenciesOf = (texts: Texts): readonly PublicDependency[] =>
  texts.titles.map(
    (what, index): PublicDependency => ({
      id: String(index),
      what,
      from: name(texts.teams, index + 2),
      on: name(texts.teams, index),
      due: index === 1 ? '2026-11-20' : index === 3 ? null : '2026-11-27',
      late: index === 2,
      urgency: index === 1 ? 'overdue' : index === 3 ? 'undated' : 'soon'
    })
  )
