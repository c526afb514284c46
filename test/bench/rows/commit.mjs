import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder, profile, stamp } from '../data.mjs'
import { median, timed } from '../statistics.mjs'

const ceremonies = 10
const commandsEach = 100
const pageBytes = 12 * 1024

/**
 * A command of a live ceremony: decided by the rules, logged, folded into the tables and durable when the call returns,
 * in a full-size organisation. Beside it, what the disk itself takes for 12 kB.
 */
export const commandToCommit = ({ s, say }) =>
  inFolder(async (folder) => {
    // A copy, because a ceremony written into the shared profile would be there in every later run.
    const file = join(folder, 'sameday.sqlite')
    await copyFile(join(await profile(s, 60_000, say), 'sameday.sqlite'), file)
    const raw = openSync(join(folder, 'raw'), 'w')
    const bytes = Buffer.alloc(pageBytes, 7)
    const sql = s.connect(file)
    const writer = new s.Writer(sql, 'bench')
    const write = writingTo(s, writer)
    const floors = []
    const values = []
    for (let ceremony = 0; ceremony < ceremonies; ceremony++) {
      let room = started(s, sql, writer, ceremony)
      for (let i = 0; i < commandsEach; i++) {
        const command = commandFor(room, i)
        floors.push(
          await timed(() => {
            writeSync(raw, bytes)
            fsyncSync(raw)
          })
        )
        values.push(
          await timed(() => {
            room = s.evolveRoom(room, write(room, command))
          })
        )
      }
    }
    closeSync(raw)
    sql.db.close()
    return [{ name: 'command-to-commit', value: median(values), floor: median(floors) }]
  })

const writingTo = (s, writer) => {
  const ids = s.randomIds()
  return (room, command) => {
    const cmd = ids.next()
    const at = stamp(s, Date.now())
    const decided = s.decide(room, command, at, cmd, ids)
    if (!decided.ok) throw new Error(decided.problem.text.key)
    writer.write({ batch: cmd, drafts: s.toDrafts(decided.value), label: null, at })
    return decided.value
  }
}

const started = (s, sql, writer, ceremony) => {
  const at = stamp(s, Date.now())
  const ids = s.randomIds()
  const teams = sql.prepare("SELECT id FROM unit WHERE kind = 'team' LIMIT ?").pluck().all(ceremonies)
  const context = s.readers(sql).room({ unitId: teams[ceremony], kind: 'daily', at })
  const opened = s.planSession({ context, kind: 'daily', sessionId: ids.next(), cmd: ids.next(), at, ids })
  writer.write({
    batch: ids.next(),
    drafts: s.toDrafts([{ entity: 'sessionEvent', event: opened }]),
    label: null,
    at
  })
  const room = s.openRoom(context, [opened])
  return s.evolveRoom(room, writingTo(s, writer)(room, { type: 'start' }))
}

// Forward and back among the speakers, a pause and its end, and every tenth time an impediment.
const commandFor = (room, i) => {
  if (room.session.phase === 'paused') return { type: 'resume' }
  if (i % 10 === 4) return { type: 'pause' }
  if (i % 10 === 9) return { type: 'impediment', command: raise(room, i) }
  const done = room.session.turns.filter(({ result }) => result === 'done').length
  return { type: done === 0 || (done < 4 && i % 2 === 0) ? 'next' : 'previous' }
}

const raise = ({ context, session }, i) => ({
  type: 'raise',
  impedimentId: `${session.id}-${i}`,
  unitId: context.unit.id,
  fields: {
    title: `Blocked ${i}`,
    blocked: 'The story that was to be done first.',
    effect: 'The goal slips by a day.',
    ask: 'Somebody who may decide about it.',
    tried: '',
    owner: '',
    neededBy: null,
    confidential: false
  }
})
