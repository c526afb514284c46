import { cpus, loadavg } from 'node:os'
import { budgets } from './budgets.mjs'

// `npm run bench`: measures how fast and how lean Sameday is, each figure beside a floor measured in the same run.
// `-- --json` prints nothing on stdout but the figures, `-- --only=NAME` measures one of them (a name, or its beginning),
// or those of one file of rows.

const json = process.argv.includes('--json')
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length)
const say = (sentence) => process.stderr.write(`${sentence}\n`)

// What sets up and builds talks on stdout; here that belongs to the figures.
console.log = console.error

/** Which file measures which figures; those of one file are measured together. */
const parts = [
  { file: 'start', measure: 'starting', names: ['start-to-first-paint', 'start-to-today'], windows: true },
  { file: 'memory', measure: 'memory', names: ['memory-of-both-windows'], windows: true },
  {
    file: 'room',
    measure: 'room',
    names: ['key-to-audience-idle', 'key-to-audience-importing', 'second-flip-late', 'two-windows-apart'],
    windows: true
  },
  { file: 'reorder', measure: 'reorder', names: ['reorder-to-both-screens'], windows: true },
  { file: 'commit', measure: 'commandToCommit', names: ['command-to-commit'] },
  { file: 'rollup', measure: 'rollUps', names: ['roll-up-of-a-subtree', 'heat-map'] },
  {
    file: 'insights',
    measure: 'insights',
    names: [
      'open-ceremony',
      'board',
      'board-with-words',
      'heat-tree',
      'insights-charts',
      'insights-charts-all',
      'insights-hints',
      'board-with-words-and-age',
      'morning-report',
      'search',
      'longest-read',
      'likeness-slice'
    ]
  },
  { file: 'alignment', measure: 'alignment', names: ['alignment'] },
  { file: 'merge', measure: 'merging', names: ['merge', 'merge-beside-crdt'] },
  { file: 'again', measure: 'sameFileAgain', names: ['same-file-again'] },
  { file: 'shown', measure: 'shown', names: ['thousand-rows', 'open-org', 'open-org-stall'], windows: true },
  { file: 'frames', measure: 'frames', names: ['longest-gap', 'longest-task'], windows: true },
  { file: 'pdf', measure: 'pdf', names: ['pdf-of-ten-pages'], windows: true },
  { file: 'import', measure: 'importing', names: ['import-organisation'] },
  { file: 'items', measure: 'importingItems', names: ['import-items'] }
]

const isWanted = (file, name) => !only || file === only || name.startsWith(only)
const wanted = parts.filter(({ file, names }) => names.some((name) => isWanted(file, name)))
if (wanted.length === 0) {
  say(`There is no figure named ${only}. There are: ${Object.keys(budgets).join(', ')}.`)
  process.exit(1)
}

const { script } = await import('../../electron/dev/run.mjs')
await script(async () => {
  const { ready } = await import('../../electron/dev/setup.mjs')
  const electron = await ready()
  const { entryOf, table, verdictOf } = await import('./report.mjs')
  const rows = await measureAll(electron)
  const asked = wanted.flatMap(({ file, names }) => names.filter((name) => isWanted(file, name)))
  const entries = rows.map(entryOf).filter(({ name }) => asked.includes(name))
  if (json) process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
  else process.stdout.write(`\n${table(entries)}\n`)
  const missed = entries.filter((entry) => verdictOf(entry) !== 'within budget')
  say(
    missed.length === 0
      ? 'Every figure is within its budget.'
      : `Past its budget: ${missed.map(({ name }) => name).join(', ')}.`
  )
})

async function measureAll(electron) {
  const { subject } = await import('./bundle.mjs')
  const s = await subject()
  if (!wanted.some(({ windows }) => windows)) return measure(wanted, { s, say })
  const { buildIfChanged } = await import('../../electron/dev/build.mjs')
  const { withDisplay } = await import('../../electron/dev/display.mjs')
  const { electronFlags } = await import('../../electron/dev/flags.mjs')
  await buildIfChanged()
  return withDisplay((display) =>
    measure(wanted, { s, say, stage: { electron, flags: electronFlags(display), env: display.env } })
  )
}

async function measure(parts, bench) {
  const [load] = loadavg()
  if (load > cpus().length)
    say(
      `This machine is busy (load ${load.toFixed(1)} on ${cpus().length} cores): what is measured in frames suffers.`
    )
  const rows = []
  for (const { file, measure: name, names } of parts) {
    say(`Measuring ${names.join(', ')} …`)
    const measured = await import(`./rows/${file}.mjs`)
    rows.push(...(await measured[name](bench)))
  }
  return rows
}
