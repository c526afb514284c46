import { pause } from './launch.mjs'
import { watcher } from './pages.mjs'

/** Waits until a page answers, and gives it `bench`. */
export const ready = async (app, part) => {
  for (let tries = 0; ; tries++) {
    try {
      return await app.page(part, `() => { ${watcher} }`)
    } catch (error) {
      if (tries > 200) throw error
      await pause(100)
    }
  }
}

/** Waits until Today lists its ceremonies. */
export const atToday = async (app) => {
  await ready(app, '/facilitator/')
  await app.facilitator(() =>
    window.bench.when(
      () => document.querySelector('section[aria-label="Ceremonies of today"] [data-row]') !== null
    )
  )
}

/** Opens and starts the first team's daily of the day, as the button on Today does; both windows show it. */
export const openTeam = async (app) => {
  await atToday(app)
  await app.facilitator(() =>
    [...document.querySelectorAll('button')].find((b) => b.textContent.trim() === 'Open ceremony').click()
  )
  await start(app)
}

/** A team that is made on the spot, in an empty profile. */
export const standUpNow = async (app, names) => {
  await ready(app, '/facilitator/')
  await app.facilitator(
    (people) => window.sameday.ask('standup.now', { team: 'Bench', names: people }),
    names
  )
  await start(app)
}

const start = async (app) => {
  await ready(app, '/audience/')
  await app.audience(() => window.bench.when(() => document.querySelector('main') !== null))
  await app.facilitator(() => window.sameday.ask('session.do', { command: { type: 'start' } }))
  await app.audience(() => window.bench.when(() => document.querySelector('[role=timer]') !== null))
}
