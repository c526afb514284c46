import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readOrganisation } from '../../electron/import/organisation'
import { dispositions } from '../../shared/impediment/dispositions'
import { planImport } from '../../shared/org/import-plan'
import { emptyOrg } from '../../shared/org/import-units'
import { childrenOf, rootsOf } from '../../shared/org/tree'
import { makeOrg, orgDrafts } from '../support/generate'
import { contextOf, liveDay, waitingAt } from '../support/live-day'
import { openWorkspace, type Workspace } from '../support/workspace'

const kubernetes = '../shared/data/kubernetes-org.csv'
const days = { first: '2026-11-19', second: '2026-11-20', third: '2026-11-23' }
const morningOf = (date: string) => new Date(`${date}T07:00`).getTime()

/** An organisation from its file, as an import reads it. */
function fromFile(path: string): Workspace {
  const ws = openWorkspace()
  const reading = readOrganisation(new Uint8Array(readFileSync(path)), path)
  let step = reading.next()
  while (!step.done) step = reading.next()
  if (!step.value.ok) throw new Error(step.value.problem.text.key)
  ws.write(planImport(step.value.value.rows, emptyOrg).drafts, morningOf('2026-11-18'))
  return ws
}

function made(): Workspace {
  const ws = openWorkspace()
  ws.write(orgDrafts(makeOrg({ teams: 125, levels: 4, people: 625, seed: 4 })), morningOf('2026-11-18'))
  return ws
}

const organisations: readonly { name: string; open: () => Workspace; missing?: boolean }[] = [
  { name: 'the sample', open: () => fromFile('resources/sample/meridian-rail.csv') },
  { name: '125 teams, 156 units', open: made },
  {
    name: 'a real organisation of 234 teams',
    open: () => fromFile(kubernetes),
    missing: !existsSync(kubernetes)
  }
]

describe.for(organisations)('a day in $name', ({ open, missing = false }) => {
  test.skipIf(missing)(
    'brings everything before the top the same morning and every answer back to those who raised it',
    () => {
      const ws = open()
      const { units, delivery } = ws.readers.tree()
      const top = units.find(({ kind }) => kind === 'eat')
      if (!top) throw new Error('Nobody is at the top')
      // A team that stands under nobody has nobody to send to.
      const lonely = rootsOf(delivery).filter((i) => childrenOf(delivery, i).length === 0)
      expect(lonely).toEqual([])
      const teams = units.filter(({ kind }) => kind === 'team')
      const list = (text: string): readonly string[] => ws.sql.db.prepare(text).pluck().all() as string[]
      const open_ = () => [...list("SELECT id FROM impediment WHERE state = 'open'")].sort()
      const everywhere = (at: number) =>
        units.flatMap((unit) => waitingAt(contextOf(ws, unit, at)).map(({ id }) => id)).sort()

      let before: readonly string[] = []
      liveDay(ws, days.first, {
        raises: true,
        answers: dispositions,
        look: (moment) => {
          // Nothing is in two places, nothing in none.
          expect(everywhere(morningOf(days.first))).toEqual(open_())
          if (moment === 'beforeTop')
            before = waitingAt(contextOf(ws, top, morningOf(days.first))).map(({ id }) => id)
        }
      })
      expect([...before].sort()).toEqual(teams.map(({ id }) => `${days.first}-${id}`).sort())
      expect(list('SELECT DISTINCT state FROM impediment').toSorted()).toEqual(['answered', 'open'])

      // Whoever was asked replies, and is answered once more; everybody else sees the answer.
      liveDay(ws, days.second, { raises: false, answers: ['resolve'] })
      liveDay(ws, days.third, { raises: false, answers: ['resolve'] })
      expect(list('SELECT DISTINCT unit_id FROM impediment_waiting')).toEqual([])
      const left = list(
        "SELECT DISTINCT body ->> '$.answer.disposition' FROM impediment WHERE state <> 'resolved'"
      )
      // What the top took, it still has; all else has ended where it was raised.
      expect(left).toEqual(['take'])
    },
    180_000
  )
})
