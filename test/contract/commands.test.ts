import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Impediment, Rung } from '../../shared/impediment/types'
import { wordsFor } from '../../shared/words'
import { message } from '../../shared/words/message'
import { type ClosedRoom, morningOf } from '../demo/record'

// What the commands of the README promise to those who type them, and to programs that read what they print.

const root = join(import.meta.dirname, '..', '..')
const call = promisify(execFile)

// The scripts are plain Node, without types.
interface Scripts {
  readonly hasDisplay: (platform: string, env: Readonly<Record<string, string>>) => boolean
  readonly opening: (display: { readonly isVirtual: boolean }) => string
  readonly isAboutDBus: (line: string) => boolean
  readonly entryOf: (row: { name: string; value: number; floor: number }) => unknown
}
const script = (name: string): Promise<Scripts> => import(join(root, 'electron', 'dev', name))
const { hasDisplay } = await script('display.mjs')
const { opening, isAboutDBus } = await script('opening.mjs')

test('the last line of `npm run -s electron-path` is an Electron that can be started', async () => {
  const { stdout } = await call('npm', ['run', '-s', 'electron-path'], {
    cwd: root,
    shell: process.platform === 'win32'
  })
  const last = stdout.trimEnd().split('\n').at(-1) ?? ''
  await expect(access(last, constants.X_OK)).resolves.toBeUndefined()
})

test('a second set-up says nothing, makes nothing and asks nobody', async () => {
  const watched = join(root, 'test', 'support', 'watched.mjs')
  const setup = join(root, 'electron', 'dev', 'setup.mjs')
  const { stdout, stderr } = await call(process.execPath, ['--import', watched, setup], { cwd: root })
  expect(stdout).toBe('')
  // The loader is asked whether Electron finds its libraries; nothing else is started.
  expect(stderr.replace('started ldd\n', '')).toBe('')
})

test('the watch that says so does see programs and connections', async () => {
  const program = `
    import { execFileSync, spawn } from 'node:child_process'
    spawn(process.execPath, ['--version'], { stdio: 'ignore' })
    await fetch('http://127.0.0.1:49152/').catch(() => undefined)`
  const watched = join(root, 'test', 'support', 'watched.mjs')
  const { stderr } = await call(process.execPath, [
    '--import',
    watched,
    '--input-type=module',
    '--eval',
    program
  ])
  expect(stderr).toBe('started node\nconnected\n')
})

describe('start', () => {
  test('on a machine without a display says that it uses a virtual one, and where to see something', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(opening({ isVirtual: true })).toBe(
      'There is no display here, so Sameday runs on a virtual one; `npm run demo` leaves pictures of it.'
    )
  })

  test('on any other says that it opens', () => {
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('darwin', {})).toBe(true)
    expect(hasDisplay('win32', {})).toBe(true)
    expect(opening({ isVirtual: false })).toBe('Opening Sameday.')
  })

  test('leaves out that a bare machine has no D-Bus, and nothing else', () => {
    const noBus = 'Failed to connect to the bus: Failed to connect to socket /run/dbus/system_bus_socket'
    expect(isAboutDBus(`[27372:1122/115412.094070:ERROR:bus.cc(407)] ${noBus}`)).toBe(true)
    expect(isAboutDBus(`[27372:1122/115412.094070:ERROR:dbus/bus.cc:407] ${noBus}`)).toBe(true)
    expect(isAboutDBus('[27372:1122/115412.094070:ERROR:gpu_init.cc(523)] Passthrough')).toBe(false)
    expect(isAboutDBus('Error: Failed to connect to the bus')).toBe(false)
  })
})

describe('bench', () => {
  test('with --json puts nothing on stdout but its figures', { timeout: 180_000 }, async () => {
    const run = join(root, 'test', 'bench', 'run.mjs')
    const { stdout } = await call(process.execPath, [run, '--json', '--only=command-to-commit'], {
      cwd: root
    })
    const number = expect.any(Number)
    expect(JSON.parse(stdout)).toEqual([
      { name: 'command-to-commit', value: number, unit: 'ms', floor: number, ratio: number, budget: 2.5 }
    ])
  })

  test('marks a rate, where more is better', async () => {
    const { entryOf } = await script('../../test/bench/report.mjs')
    expect(entryOf({ name: 'merge', value: 150_000, floor: 200_000 })).toEqual({
      name: 'merge',
      value: 150_000,
      unit: 'changes/s',
      floor: 200_000,
      ratio: 0.75,
      budget: 0.7,
      atLeast: true
    })
  })
})

describe('morning.json', () => {
  const at = (time: string) => Date.parse(`2026-03-02T${time}Z`)
  const rung = (unitId: string, arrived: string, more: Partial<Rung> = {}): Rung => ({
    unitId,
    arrivedAt: at(arrived),
    receivedAt: null,
    answeredAt: null,
    answer: null,
    acknowledgedAt: null,
    ...more
  })
  const answer = {
    unitId: 'board',
    disposition: 'take',
    text: 'We buy it',
    owner: 'Ida',
    due: '2026-03-03',
    at: at('09:20:00')
  } as const
  const blocked = (path: readonly Rung[], answered: boolean): Impediment => ({
    id: 'i1',
    fields: {
      title: 'No licence',
      blocked: '',
      effect: '',
      ask: '',
      tried: '',
      owner: '',
      neededBy: null,
      confidential: false
    },
    originUnitId: 'cards',
    state: answered ? 'answered' : 'open',
    ballAt: 'board',
    path,
    answer: answered ? answer : null,
    raisedAt: at('08:31:00'),
    resolvedAt: null,
    blocked: [],
    verifiedAt: null,
    mergedInto: null,
    raisers: [],
    metricId: null,
    pleaseCheck: []
  })
  const cards = rung('cards', '08:31:00')
  const board = rung('board', '08:46:00', { answeredAt: at('09:20:00') })
  const units = {
    cards: { name: 'Cards', label: message('level.team') },
    board: { name: 'Executives', label: message('level.eat') }
  }
  const closed = (
    unitId: keyof typeof units,
    kind: 'daily' | 'eatDaily',
    elapsedMs: number,
    impediments: readonly Impediment[]
  ): ClosedRoom => ({
    session: { unitName: units[unitId].name, kind, boxMs: 900_000 },
    context: {
      unit: { id: unitId, ...units[unitId] },
      unitNames: { cards: 'Cards', board: 'Executives' }
    },
    impediments,
    box: { elapsedMs }
  })
  const words = wordsFor('en-GB')

  test('says for each ceremony unit, kind and both times, and of the impediment its way up and back', () => {
    const acknowledged = blocked([{ ...cards, acknowledgedAt: at('09:31:00') }, board], true)
    const rooms = [
      closed('cards', 'daily', 754_000.4, [blocked([cards, rung('board', '08:46:00')], false)]),
      closed('cards', 'daily', 300_000, [acknowledged]),
      closed('board', 'eatDaily', 905_000, [blocked([cards, board], true)])
    ]
    expect(morningOf(rooms, 'No licence', words)).toEqual({
      ceremonies: [
        { unit: 'Cards', kind: 'daily', plannedMs: 900_000, actualMs: 754_000 },
        { unit: 'Cards', kind: 'daily', plannedMs: 900_000, actualMs: 300_000 },
        { unit: 'Executives', kind: 'eatDaily', plannedMs: 900_000, actualMs: 905_000 }
      ],
      impediment: {
        title: 'No licence',
        path: [
          { unit: 'Cards', level: 'Team', arrivedAt: '2026-03-02T08:31:00.000Z', answeredAt: null },
          {
            unit: 'Executives',
            level: 'Executive Action Team',
            arrivedAt: '2026-03-02T08:46:00.000Z',
            answeredAt: '2026-03-02T09:20:00.000Z'
          }
        ],
        answer: {
          unit: 'Executives',
          disposition: 'take',
          text: 'We buy it',
          owner: 'Ida',
          due: '2026-03-03',
          at: '2026-03-02T09:20:00.000Z'
        },
        acknowledgedAt: '2026-03-02T09:31:00.000Z'
      }
    })
  })

  test('has no impediment where none was raised', () => {
    expect(morningOf([closed('board', 'eatDaily', 0, [])], 'No licence', words).impediment).toBeNull()
  })
})
