import { expect, type Page, test } from '@playwright/test'
import type { SessionCommand } from '../../shared/ceremony/commands'
import type { FacilitatorSnapshot } from '../../shared/ceremony/facilitator-snapshot'
import type { CeremonyKind } from '../../shared/ceremony/kinds'
import { act, ask, room } from './support/asks'
import { button, finishAndClose } from './support/hands'
import { screenshot } from './support/launch'
import { startWithOrganisation, type WithOrganisation } from './support/organisation'

// The ceremonies that are walked part by part: on the only display, killed in the middle, and rehearsed.

test.describe.configure({ mode: 'serial' })

let app: WithOrganisation
let page: Page

test.beforeAll(async () => {
  app = await startWithOrganisation()
  page = await app.sameday.facilitator()
  for (const [id, title] of [
    ['refunds', 'Refunds in a minute'],
    ['fares', 'Night fares']
  ] as const)
    await ask(page, 'product.change', {
      change: {
        type: 'addItem',
        id,
        unitId: 'pay',
        kind: 'product',
        title,
        why: '',
        owner: '',
        value: 8,
        effort: null
      }
    })
  const starts = new Date().toLocaleDateString('sv')
  await ask(page, 'product.change', {
    change: { type: 'planSprints', unitId: 'pay', number: 1, starts, days: 14, count: 1 }
  })
})
test.afterAll(() => app.end())

interface Walked {
  readonly kind: CeremonyKind
  readonly does: SessionCommand
  /** What the room keeps of it. */
  readonly kept: (snapshot: FacilitatorSnapshot) => unknown
}

const walked: readonly Walked[] = [
  {
    kind: 'scaledPlanning',
    does: { type: 'planSprintGoal', unit: 'cards', goal: 'Cards that work at night' },
    kept: ({ session }) => session.sprint
  },
  {
    kind: 'refinement',
    does: { type: 'refineItem', item: 'refunds', value: 8, effort: 5, ready: true },
    kept: ({ session }) => session.sprint
  },
  {
    kind: 'scaledReview',
    does: { type: 'reviewWork', unit: 'cards', verdict: 'partly', text: 'Works until two' },
    kept: ({ session }) => session.sprint
  },
  {
    kind: 'scaledRetro',
    does: {
      type: 'chooseExperiment',
      experiment: 'pairs',
      unit: 'cards',
      title: 'Review in pairs',
      expected: 'Fewer questions',
      metricId: null,
      owner: '',
      due: null
    },
    kept: ({ session, experiments }) => [session.retro, experiments.map(({ id, title }) => [id, title])]
  }
]

const strip = () => page.getByRole('toolbar', { name: 'Controls' })
const turn = async () => (await room(page)).session.currentTurnId
const saved = async () => expect.poll(async () => (await room(page)).saved.state).toBe('saved')

for (const { kind, does, kept } of walked)
  test(`${kind}: led on the only display, killed in the middle, it goes on at the same part with all that was said`, async () => {
    test.setTimeout(60_000)
    await ask(page, 'session.open', { unitId: 'pay', kind })
    await button(page, 'Present in full screen').click()
    await strip().getByRole('button', { name: 'Start', exact: true }).click()
    await expect(page.getByRole('timer', { name: 'Turn' })).toBeVisible()
    const first = await turn()
    await page.keyboard.press('PageDown')
    await expect.poll(turn).not.toBe(first)
    await act(page, does)
    await screenshot(page, `by-agenda-${kind}`, { width: 1280, height: 720 })
    await saved()
    const before = await room(page)

    await app.restartKilled()
    page = await app.sameday.facilitator()
    await page.getByRole('radio', { name: 'Leave it out', exact: true }).click()
    await button(page, 'Resume').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Payments', exact: true })).toBeVisible()
    const after = await room(page)
    expect([after.session.phase, after.session.currentTurnId, after.screen.presenting]).toEqual([
      'running',
      before.session.currentTurnId,
      false
    ])
    expect(kept(after)).toEqual(kept(before))
    await button(page, 'Present in full screen').click()
    await expect(page.getByRole('timer', { name: 'Turn' })).toBeVisible()
    await strip().getByRole('button', { name: 'Leave full screen' }).click()
    await finishAndClose(page)
    await button(page, 'Done').click()
    await expect(button(page, 'Done')).toBeHidden()
  })

test('rehearsed, none of them leaves anything behind', async () => {
  await ask(page, 'workspace.rehearse', { rate: 60 })
  for (const { kind, does } of walked) {
    await ask(page, 'session.open', { unitId: 'pay', kind })
    await act(page, { type: 'start' })
    await act(page, { type: 'next' })
    await act(page, does.type === 'chooseExperiment' ? { ...does, experiment: 'rehearsed' } : does)
    await expect((await app.sameday.audience()).getByText('Rehearsal ×60')).toBeVisible()
    await finishAndClose(page)
    await button(page, 'Done').click()
    await expect(button(page, 'Done')).toBeHidden()
  }
  expect(await ask(page, 'workspace.endRehearsal', {})).toMatchObject({ workspace: 'own', rate: 1 })
  await ask(page, 'session.open', { unitId: 'pay', kind: 'scaledRetro' })
  expect((await room(page)).experiments.map(({ id }) => id)).toEqual(['pairs'])
})
