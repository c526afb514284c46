import type { Page } from '@playwright/test'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import { dailyKind, deepestLadder } from '../../shared/org/ladder'
import { buildTree } from '../../shared/org/tree'
import { ask, read } from '../e2e/support/asks'
import { button, openCeremony } from '../e2e/support/hands'

export interface Rung {
  readonly id: string
  readonly name: string
  readonly daily: CeremonyKind
  /** Nobody else is called so; only then can it be found by its name. */
  readonly isUnique: boolean
}

/** The longest way up in this organisation, from the team to the top, and how many units there are in all. */
export const longestLadder = async (page: Page) => {
  const org = await read(page, 'org', {})
  const nameAt = (i: number) => org.name[i] ?? ''
  const rungs = deepestLadder(buildTree(org.deliveryParent), org.people).map(
    (i): Rung => ({
      id: org.id[i] ?? '',
      name: nameAt(i),
      daily: dailyKind(org.kind[i] ?? 'team'),
      isUnique: org.name.filter((name) => name === nameAt(i)).length === 1
    })
  )
  const [team, ...levels] = rungs
  const top = levels.at(-1)
  if (!team || !top) throw new Error('This organisation has no level above a team.')
  return { units: org.id.length, team, levels, top }
}

/** To the lobby of a rung's daily, found by its name as people do, where the name says which unit it is. */
export const openDaily = async (page: Page, { id, name, daily, isUnique }: Rung) => {
  if (isUnique) return openCeremony(page, name)
  await ask(page, 'session.open', { kind: daily, unitId: id })
  await button(page, 'Start').waitFor()
}
