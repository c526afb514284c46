import fuzzysort, { type Snapshot } from 'fuzzysort'
import { type CeremonyKind, ceremonyKinds } from '../../../shared/ceremony/kinds'
import type { SearchHit } from '../../../shared/ipc/reads/search'
import type { Words } from '../../../shared/words'
import { goTo } from '../../stores/app'
import { nearText, type OrgIndex } from '../org/orgIndex'
import { leaveFor } from './commands'
import type { Entry } from './entry'

/** What the store found, as entries that lead there. A person is shown with the unit they are in. */
export const hitEntries = (
  hits: readonly SearchHit[],
  org: OrgIndex | undefined,
  words: Words
): readonly Entry[] =>
  hits.map(({ kind, id, title, detail }) => {
    const isCeremony = kind === 'session' && ceremonyKinds.some((known) => known === detail)
    return {
      id: `${kind} ${id}`,
      kind,
      title,
      detail: isCeremony ? words.say(`ceremony.${detail as CeremonyKind}`) : detail,
      keys: [],
      why: null,
      run: () => leaveFor(() => show(kind, id, detail, org))
    }
  })

function show(kind: SearchHit['kind'], id: string, detail: string, org: OrgIndex | undefined): void {
  switch (kind) {
    case 'unit':
      goTo('org', id)
      return
    case 'person': {
      const at = org?.columns.name.indexOf(detail) ?? -1
      goTo('org', org?.columns.id[at] ?? null)
      return
    }
    case 'impediment':
      goTo('impediments', `impediment ${id}`)
      return
    case 'session':
      goTo('history', id)
  }
}

const mostUnits = 50

/** Units whose name has the typed letters in their order, also with others between them. */
export function unitEntries(org: OrgIndex | undefined, text: string): readonly Entry[] {
  if (!org || text === '') return []
  return fuzzysort.go(text, namesOf(org), { limit: mostUnits, threshold: 0.3 }).flatMap(({ target }) => {
    const at = org.columns.name.indexOf(target)
    const id = org.columns.id[at]
    return id === undefined
      ? []
      : [
          {
            id: `unit ${id}`,
            kind: 'unit' as const,
            title: target,
            detail: nearText(org, at),
            keys: [],
            why: null,
            run: () => leaveFor(() => goTo('org', id))
          }
        ]
  })
}

const namesByOrg = new WeakMap<OrgIndex, Snapshot>()
function namesOf(org: OrgIndex): Snapshot {
  let names = namesByOrg.get(org)
  if (!names) {
    names = fuzzysort.snapshot([...new Set(org.columns.name)])
    namesByOrg.set(org, names)
  }
  return names
}
