import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { FilesToOpen, fileToOpen } from '../../electron/openFile'

test('the file named by --open= is opened, relative to where the app was started', () => {
  expect(fileToOpen(['sameday', '.', '--open=org.csv'], '/home/mia')).toBe(resolve('/home/mia', 'org.csv'))
})

test('a double-clicked hand-off file is opened, a switch that merely ends like one is not', () => {
  expect(fileToOpen(['sameday', '/stick/morning.sameday'], '/')).toBe(resolve('/stick/morning.sameday'))
  expect(fileToOpen(['sameday', '--user-data-dir=x.sameday'], '/')).toBe(null)
  expect(fileToOpen(['sameday'], '/')).toBe(null)
})

test('a file told before any window listens waits for one, and is shown once', () => {
  const files = new FilesToOpen(null)
  files.open('/early.sameday')
  const shown: string[] = []
  files.listen((path) => shown.push(path))
  files.listen((path) => shown.push(path))
  files.open('/late.csv')
  expect(shown).toEqual(['/early.sameday', '/late.csv'])
})
