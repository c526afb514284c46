/**
 * What each figure may come to, as a ratio to its floor: at most `budget` (with `atLeast`: at least), and past `broken`
 * nobody would put up with it. From DESIGN.md §6; a budget in milliseconds is put as frames of 16.7 ms, which is its floor.
 */
export const budgets = {
  'start-to-first-paint': {
    what: 'start → first paint, 1,000,000 impediments',
    floor: 'blank window',
    unit: 'ms',
    budget: 1.25,
    broken: 1.6
  },
  'start-to-today': {
    what: 'start → Today shown and answering',
    floor: 'blank first paint',
    unit: 'ms',
    budget: 1.6,
    broken: 2.2
  },
  'memory-of-both-windows': {
    what: 'memory, both windows',
    floor: 'two blank windows',
    unit: 'MB',
    budget: 1.5,
    broken: 2
  },
  'key-to-audience-idle': {
    what: 'key → audience paint, idle, p95',
    floor: 'one frame',
    unit: 'ms',
    budget: 3,
    broken: 6
  },
  'key-to-audience-importing': {
    what: 'key → audience paint during an import, p95',
    floor: 'one frame',
    unit: 'ms',
    budget: 3,
    broken: 6
  },
  'second-flip-late': { what: 'second flip late, p95', floor: 'one frame', unit: 'ms', budget: 1, broken: 3 },
  'two-windows-apart': {
    what: 'two windows apart, p95',
    floor: 'one frame',
    unit: 'ms',
    budget: 1.2,
    broken: 3
  },
  'reorder-to-both-screens': {
    what: 'reorder among 10,000 items → both screens, p95',
    floor: 'one frame',
    unit: 'ms',
    budget: 6,
    broken: 15
  },
  'command-to-commit': {
    what: 'command → durable commit',
    floor: 'write 12 kB + fsync',
    unit: 'ms',
    budget: 2.5,
    broken: 5
  },
  'roll-up-of-a-subtree': {
    what: 'roll-up of a subtree',
    floor: 'best bare statement',
    unit: 'ms',
    budget: 2,
    broken: 4
  },
  'heat-map': {
    what: 'heat map of 10,000 teams',
    floor: 'best bare statements',
    unit: 'ms',
    budget: 1.3,
    broken: 2
  },
  'open-ceremony': {
    what: 'opening any ceremony, the slowest, at 1,000,000 impediments',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 5,
    broken: 10
  },
  board: {
    what: 'board over all levels of 1,000,000',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 2,
    broken: 4
  },
  'board-with-words': {
    what: 'the board with a word to look for',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 2,
    broken: 4
  },
  'longest-read': {
    what: 'longest work one of these reads does at once',
    floor: '100 ms',
    unit: 'ms',
    budget: 1,
    broken: 2
  },
  'likeness-slice': {
    what: 'longest work a question of likeness does at once',
    floor: '100 ms',
    unit: 'ms',
    budget: 1,
    broken: 2
  },
  'heat-tree': {
    what: 'heat tree of 1,000,000 impediments',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 3,
    broken: 6
  },
  'insights-charts': {
    what: 'every chart, 14 days of 1,000,000',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 2,
    broken: 4
  },
  'insights-charts-all': {
    what: 'every chart, all there is of 1,000,000',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 2,
    broken: 4
  },
  'insights-hints': {
    what: 'hints over 10,000 teams',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 4,
    broken: 8
  },
  'board-with-words-and-age': {
    what: 'the board with a word and an age',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 2,
    broken: 4
  },
  'morning-report': {
    what: 'morning report of 10,000 teams',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 3,
    broken: 6
  },
  search: {
    what: 'search for a word that nothing has',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 2,
    broken: 4
  },
  alignment: {
    what: 'alignment over 10,000 teams',
    floor: 'the same SQL, bare',
    unit: 'ms',
    budget: 6,
    broken: 12
  },
  merge: {
    what: 'merge of 200,000 changes, half conflicting',
    floor: 'upsert per cell',
    unit: 'changes/s',
    budget: 0.7,
    broken: 0.4,
    atLeast: true
  },
  'merge-beside-crdt': {
    what: 'the same changes',
    floor: '@actual-app/crdt parse + merkle',
    unit: 'changes/s',
    budget: 4,
    broken: 1.5,
    atLeast: true
  },
  'same-file-again': {
    what: 'taking in the same file again',
    floor: 'the first time',
    unit: 'changes/s',
    budget: 3,
    broken: 1.5,
    atLeast: true
  },
  'thousand-rows': {
    what: '1,000 rows to a window',
    floor: 'IPC echo + bare query',
    unit: 'ms',
    budget: 2,
    broken: 4
  },
  'pdf-of-ten-pages': {
    what: 'PDF of ten pages',
    floor: 'printToPDF, warm window',
    unit: 'ms',
    budget: 3,
    broken: 5
  },
  'import-organisation': {
    what: 'import of 10,000 teams, 100,000 people',
    floor: 'CSV library + bare rows',
    unit: 'ms',
    budget: 15,
    broken: 30
  },
  'import-items': {
    what: 'import of 50,000 backlog items',
    floor: 'CSV library + bare rows',
    unit: 'ms',
    budget: 20,
    broken: 40
  },
  'open-org': {
    what: 'open Org on them',
    floor: 'bare query + blank IPC',
    unit: 'ms',
    budget: 2,
    broken: 4
  },
  'open-org-stall': {
    what: 'longest time without a frame meanwhile',
    floor: 'one frame',
    unit: 'ms',
    budget: 6,
    broken: 15
  },
  'longest-gap': {
    what: 'longest time without a frame, any screen',
    floor: '50 ms',
    unit: 'ms',
    budget: 1,
    broken: 3
  },
  'longest-task': {
    what: 'longest work at once in a window, any screen',
    floor: '50 ms',
    unit: 'ms',
    budget: 1,
    broken: 2
  }
}
