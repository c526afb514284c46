import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readOrganisation } from '../../electron/import/organisation'
import { planImport } from '../../shared/org/import-plan'
import { emptyOrg } from '../../shared/org/import-units'
import { wordsFor } from '../../shared/words'

const words = wordsFor('en-GB')

function planOf(path: string) {
  const reading = readOrganisation(readFileSync(path), path)
  for (;;) {
    const step = reading.next()
    if (!step.done) continue
    if (!step.value.ok) throw new Error(words.tell(step.value.problem.text))
    return planImport(step.value.value.rows, emptyOrg)
  }
}

test('the example organisation goes in whole', () => {
  const { counts, problems, units, people } = planOf('resources/examples/organisation.csv')
  expect([counts, problems, units, people]).toEqual([{ add: 13, update: 0, same: 1, skip: 0 }, [], 4, 9])
})

test('the example with problems says each at its line, and what is sound goes in', () => {
  const { counts, problems, drafts } = planOf('resources/examples/organisation-with-problems.csv')
  expect(problems.map(({ line, message }) => `${line}: ${words.tell(message)}`)).toEqual([
    '4: “25:30” is no time of day like 09:00; Checkout goes in without one.',
    '5: “wizard” is no role: member, sm, po, sosm, cpo or stakeholder.',
    '6: There is no unit “warehouse” to stand under.',
    '7: There is no unit “returns” to belong to.',
    '8: “tribe” is no kind of unit: team, sos or eat.',
    '9: “checkout” is there already, on line 4.',
    '10: Second board would be a second top: Harbour Lights Executive Team is at the top.',
    '11: These units stand under each other in a circle: North → South → North.',
    '12: These units stand under each other in a circle: South → North → South.',
    '13: There is no unit_id.',
    '14: empty has no name.'
  ])
  expect(counts).toEqual({ add: 4, update: 0, same: 0, skip: 10 })
  expect(drafts.filter(({ entity }) => entity === 'unit').map(({ patch }) => patch.name)).toEqual([
    'Harbour Lights Executive Team',
    'Shop',
    'Checkout',
    '=1+1'
  ])
})
