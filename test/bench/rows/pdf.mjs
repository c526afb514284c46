import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withApp } from '../app/launch.mjs'
import { ready } from '../app/room.mjs'
import { inFolder, stamp } from '../data.mjs'
import { inPairs } from '../statistics.mjs'

const times = 9
const impediments = 78

/** A report of ten pages: read, laid out, printed and saved. Beside it Chromium printing that very page, already loaded. */
export const pdf = ({ s, stage, say }) =>
  inFolder(async (folder) => {
    const userData = join(folder, 'profile')
    const sessionId = await longSession(s, userData)
    return withApp(stage, { folder: userData }, async (app) => {
      await ready(app, '/facilitator/')
      const html = join(folder, 'report.html')
      const path = join(folder, 'report.pdf')
      await exported(app, { sessionId, format: 'html', path: html })
      // In a session of its own that may load a file, which the app forbids everywhere.
      await app.main(async ({ BrowserWindow, session }, file) => {
        const own = session.fromPartition('bench')
        own.webRequest.onBeforeRequest(null)
        globalThis.benchWindow = new BrowserWindow({ show: false, webPreferences: { session: own } })
        await globalThis.benchWindow.loadFile(file)
      }, html)
      const { value, floor } = await inPairs(
        times,
        () => app.main(printed),
        () => exported(app, { sessionId, format: 'pdf', path })
      )
      const pages = (await readFile(path, 'latin1')).match(/\/Type\s*\/Page\b(?!s)/g).length
      say(`The report has ${pages} pages`)
      if (pages < 8 || pages > 12) throw new Error(`The report has ${pages} pages, not about ten`)
      await app.main(() => globalThis.benchWindow.destroy())
      return [{ name: 'pdf-of-ten-pages', value, floor }]
    })
  })

const printed = async () => {
  const start = performance.now()
  await globalThis.benchWindow.webContents.printToPDF({ pageSize: 'A4', printBackground: true })
  return performance.now() - start
}

const exported = (app, wanted) =>
  app.facilitator(async (report) => {
    const start = performance.now()
    const saved = await window.sameday.ask('report.export', report)
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem))
    return performance.now() - start
  }, wanted)

/** A daily in which very much was raised, played through the rules and written by the store. */
const longSession = async (s, folder) => {
  await mkdir(folder)
  const store = s.openStore(
    { file: join(folder, 'sameday.sqlite'), userData: folder, rehearsal: false },
    () => {}
  )
  const org = s.makeOrg({ teams: 8, levels: 3, people: 80, seed: 3 })
  const startsAt = Date.now() - 3_600_000
  const write = (batch, drafts) =>
    store.write({ batch, drafts, label: null, at: stamp(s, startsAt - 60_000) })
  await write('org', s.orgDrafts(org))
  const unit = org.units.find(({ kind }) => kind === 'team')
  const room = await store.room({ unitId: unit.id, kind: 'daily', at: stamp(s, startsAt) })
  const { facts } = s.playCeremony({
    context: room.value,
    kind: 'daily',
    startsAt,
    ids: s.randomIds(),
    random: () => 0.5,
    cues: Array.from({ length: impediments }, (_, i) => ({ turnOf: null, commands: [raise(unit.id, i)] }))
  })
  await write('session', s.toDrafts(facts))
  await store.close()
  return facts[0].event.session
}

const raise = (unitId, i) => ({
  type: 'impediment',
  command: {
    type: 'raise',
    impedimentId: `long-${i}`,
    unitId,
    fields: {
      title: `The certificate of service ${i + 1} runs out before its owner is back`,
      blocked:
        'The release that the other teams wait for, and with it the acceptance of the story that was to be first.',
      effect:
        'The Sprint Goal slips by a day for each day it lasts, and two teams change their plans for the week.',
      ask: 'Somebody who may decide about it, by tomorrow noon, and who will say so to the teams that wait.',
      tried: 'The owner was asked twice, and the team beside ours has no access either.',
      owner: 'Amara Achebe',
      neededBy: null,
      confidential: false
    }
  }
})
