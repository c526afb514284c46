import { expect, type Locator, type Page, test } from '@playwright/test'
import { learn, wordsFor } from '../../shared/words'
import { ask } from './support/asks'
import { executives } from './support/meridian'
import { startWithOrganisation } from './support/organisation'
import { picture } from './support/picture'

// A blocker's whole life through the real windows, by keys alone: what is named is given the keyboard, as Tab would give
// it, and keys do the rest.

const title = 'The signing certificate expires on Friday'
const again = 'Signing certificate expires this Friday'

for (const locale of ['en', 'ar'] as const) {
  test(`raised, joined, sent up, answered, seen and verified by keys alone (${locale})`, async () => {
    test.setTimeout(180_000)
    await learn(locale)
    const { say } = wordsFor(locale)
    const app = await startWithOrganisation()
    try {
      const page = await app.sameday.facilitator()
      await page.setViewportSize({ width: 1280, height: 720 })
      await ask(page, 'app.setting', { name: 'locale', value: locale })
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
      const named = (name: string, within: Page | Locator = page) =>
        within.getByRole('button', { name, exact: true })
      const press = async (target: Locator) => {
        await target.first().focus()
        await page.keyboard.press('Enter')
      }
      const type = async (label: string, text: string) => {
        await page.getByRole('dialog').getByLabel(label, { exact: true }).focus()
        await page.keyboard.type(text)
      }
      const goTo = (room: 'nav.impediments') =>
        press(page.getByRole('navigation').getByRole('button', { name: say(room), exact: true }))
      const meet = async (unitId: string, kind: 'daily' | 'scaledDaily' | 'eatDaily') => {
        await ask(page, 'session.open', { unitId, kind })
        await press(named(say('room.start')))
        await expect(named(say('room.pause'))).toBeVisible()
      }
      const leave = () => ask(page, 'session.leave', {})
      const panel = page.getByRole('complementary', { name: title })

      await test.step('a team raises it in its Daily Scrum', async () => {
        await meet('cards', 'daily')
        await press(named(say('room.raise')))
        await type(say('impediments.title'), title)
        await type(say('impediments.blocked'), 'Everything that is signed')
        await type(say('impediments.effect'), 'The Sprint Goal')
        await type(say('impediments.ask'), 'Approve the renewal today')
        await press(named(say('common.save'), page.getByRole('dialog')))
        await expect(page.getByRole('dialog')).toBeHidden()
        await leave()
      })

      await test.step('another team is told while it types that it is there, and joins it', async () => {
        await meet('ledger', 'daily')
        const wall = await app.sameday.audience()
        await press(named(say('room.raise')))
        await type(say('impediments.title'), again)
        const join = named(say('same.joinWith', { title }))
        await expect(join).toBeVisible()
        await expect(wall.getByText(title)).toHaveCount(0)
        await picture(app.sameday, `life-join-${locale}`)
        await press(join)
        await expect(page.getByRole('dialog')).toBeHidden()
        await expect(
          page.getByText(say('same.joined', { title, unit: 'Ledger' }), { exact: true })
        ).toBeVisible()
        await leave()
      })

      await test.step('it is taken out again, and merged once more', async () => {
        await goTo('nav.impediments')
        await page.getByRole('grid').getByRole('row').filter({ hasText: title }).first().focus()
        await page.keyboard.press('Home')
        await expect(panel.getByText(say('same.metBy', { count: 2 }))).toBeVisible()
        await picture(app.sameday, `life-panel-${locale}`)
        await press(named(say('same.takeOutOf', { unit: 'Ledger' })))
        await expect(panel.getByText(say('same.metBy', { count: 2 }))).toBeHidden()
        await press(named(say('same.mergeWith', { title: again })))
        await expect(panel.getByText(say('same.metBy', { count: 2 }))).toBeVisible()
        await press(named(say('impediments.sendUp', { unit: 'Payments' })))
        await expect(
          panel
            .getByRole('listitem')
            .filter({ hasText: say('ladder.ball') })
            .first()
        ).toContainText('Payments')
      })

      await test.step('the level above sends it on to the executives, who decline it', async () => {
        await meet('pay', 'scaledDaily')
        await press(named(say('room.sendUp', { unit: executives })))
        await leave()
        await meet('board', 'eatDaily')
        await press(named(say('room.answer')))
        await page.keyboard.press('5')
        await type(say('room.answer.decline.text'), 'Use the contract of last year')
        await press(named(say('room.answer.give')))
        await expect(page.getByRole('dialog')).toBeHidden()
        await leave()
      })

      await test.step('the answer waits for both teams until each has seen it', async () => {
        for (const team of ['ledger', 'cards']) {
          await meet(team, 'daily')
          await press(named(say('room.acknowledge')))
          await expect(named(say('room.acknowledge'))).toBeHidden()
          await leave()
        }
      })

      await test.step('those who raised it say that it is really gone, and its life tells all of it', async () => {
        await goTo('nav.impediments')
        await page.getByRole('radio', { name: say('impediments.state.resolved'), exact: true }).focus()
        await page.keyboard.press('Space')
        await page.getByRole('grid').getByRole('row').first().focus()
        await page.keyboard.press('Home')
        await press(named(say('life.gone.yes')))
        await expect(panel.getByText(say('life.verifiedBadge'), { exact: true })).toBeVisible()
        const life = panel.getByRole('region', { name: say('life.title') })
        await press(life.getByRole('button'))
        for (const sentence of [
          say('life.raised', { unit: 'Cards' }),
          say('life.joined', { unit: 'Ledger', title: again }),
          say('life.left', { unit: 'Ledger', title: again }),
          say('life.sentUp', { unit: 'Payments', to: executives }),
          say('life.decline', { unit: executives }),
          say('life.acknowledged', { unit: 'Cards' }),
          say('life.verified', { unit: 'Cards' })
        ])
          await expect(life.getByText(sentence, { exact: true }).first()).toBeVisible()
        await picture(app.sameday, `life-told-${locale}`)
      })

      await test.step('the board is walked with the arrow keys', async () => {
        await page.getByRole('radio', { name: say('board.asBoard'), exact: true }).focus()
        await page.keyboard.press('Space')
        const closed = page.getByRole('region', { name: say('board.closed'), exact: true })
        await closed.getByRole('option').first().focus()
        await page.keyboard.press('Enter')
        await expect(page.getByRole('dialog').getByRole('complementary', { name: title })).toBeVisible()
        await picture(app.sameday, `life-board-${locale}`)
      })
    } finally {
      await app.end()
    }
  })
}
