import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

// What a page may load is what its policy allows and what a start can carry: everything that crosses a boundary is
// validated on the other side of it, so the windows never need the library that does it.

const root = resolve(import.meta.dirname, '../..')

// The formatter writes every import in one of these ways.
const fixed = /^(?:import|export)\s+(?!type\b)([^'";]*?)\s+from\s+'([^']+)'/gm
const later = /\bimport\('([^']+)'\)/g

/** What a file loads, types left out. */
const loadedBy = (file: string): readonly string[] => {
  const text = readFileSync(file, 'utf8')
  const now = [...text.matchAll(fixed)]
    .filter(([, names = '']) => !onlyTypes(names))
    .map(([, , specifier]) => specifier)
  return [...now, ...[...text.matchAll(later)].map(([, specifier]) => specifier)].filter(
    (specifier) => specifier !== undefined
  )
}

const onlyTypes = (names: string): boolean => {
  if (!names.startsWith('{')) return false
  const each = names.slice(1, -1).split(',')
  return each.filter((name) => name.trim() !== '').every((name) => name.trim().startsWith('type '))
}

const fileOf = (from: string, specifier: string): string | undefined => {
  const base = resolve(dirname(from), specifier)
  return [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts'), base].find(
    (path) => /\.tsx?$/.test(path) && existsSync(path) && statSync(path).isFile()
  )
}

/** The way from a page's first script to a package, each file after the one that loads it; null when there is none. */
const wayTo = (wanted: string, entry: string): readonly string[] | null => {
  const start = join(root, entry)
  const loader = new Map<string, string | null>([[start, null]])
  for (const file of loader.keys())
    for (const specifier of loadedBy(file)) {
      if (specifier === wanted) return wayBack(loader, file)
      const next = specifier.startsWith('.') ? fileOf(file, specifier) : undefined
      if (next && !loader.has(next)) loader.set(next, file)
    }
  return null
}

const wayBack = (loader: ReadonlyMap<string, string | null>, last: string): readonly string[] => {
  const way: string[] = []
  for (let file: string | null = last; file !== null; file = loader.get(file) ?? null)
    way.unshift(relative(root, file))
  return way
}

const entries = ['renderer/facilitator/main.ts', 'renderer/audience/main.tsx']

test.each(entries)('%s leads to no validation of what crosses a boundary', (entry) => {
  expect(wayTo('zod', entry)).toBeNull()
})

test('the way is found where there is one', () => {
  expect(wayTo('react-dom/client', 'renderer/facilitator/main.ts')).toEqual([
    'renderer/facilitator/main.ts',
    'renderer/facilitator/open.tsx'
  ])
  expect(wayTo('zod', 'electron/handlers/index.ts')?.at(0)).toBe('electron/handlers/index.ts')
})
