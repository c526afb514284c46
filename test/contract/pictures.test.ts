import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { statesOf } from '../e2e/support/states'
import { ordinary } from '../e2e/support/texts'

const docs = resolve(import.meta.dirname, '../../docs')

test('every state of the room’s screen stands in docs/audience.md, with its picture', () => {
  const page = readFileSync(join(docs, 'audience.md'), 'utf8')
  const shown = [...page.matchAll(/\(pictures\/audience\/([a-z-]+)\.png\)/g)].map(([, name]) => name)
  const taken = readdirSync(join(docs, 'pictures/audience')).map((file) => file.replace('.png', ''))
  expect(shown.toSorted()).toEqual(Object.keys(statesOf(ordinary)).toSorted())
  expect(taken.toSorted()).toEqual(shown.toSorted())
})
