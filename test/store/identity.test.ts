import { copyFileSync, cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { add, notices, share, units } from './damaged'
import { newFolder, openIn } from './support'

describe('the name under which changes go into the log', () => {
  test('stays the same from one start to the next', async () => {
    const folder = newFolder()
    const first = openIn(folder)
    await add(first, 'one')
    const { origin } = await share(first)
    await first.store.close()
    const second = openIn(folder)
    await add(second, 'two')
    expect((await share(second)).origin).toBe(origin)
    expect(await notices(second)).toEqual([])
  })

  test('is a new one in a copied profile, so that original and copy still agree', async () => {
    const folder = newFolder()
    const first = openIn(folder)
    await add(first, 'one')
    const { origin } = await share(first)
    await first.store.close()
    const copied = newFolder()
    cpSync(folder, copied, { recursive: true })
    const copy = openIn(copied)
    expect(await notices(copy)).toEqual([['refused', 'problem.identityNew']])
    await add(copy, 'two')
    expect((await share(copy)).origin).not.toBe(origin)
    expect((await share(copy)).laptops.filter((laptop) => laptop.self)).toHaveLength(2)
  })

  test('is a new one when the database was put back from an old copy', async () => {
    const folder = newFolder()
    const first = openIn(folder)
    await add(first, 'one')
    const { origin } = await share(first)
    await first.store.close()
    const old = join(folder, 'old copy')
    copyFileSync(first.file, old)
    const second = openIn(folder)
    await add(second, 'two')
    await second.store.close()
    copyFileSync(old, first.file)
    const third = openIn(folder)
    await add(third, 'three')
    expect((await share(third)).origin).not.toBe(origin)
    expect(await notices(third)).toEqual([['refused', 'problem.identityNew']])
  })

  test('is a new one when the identity file is lost or damaged', async () => {
    const folder = newFolder()
    const first = openIn(folder)
    await add(first, 'one')
    const { origin } = await share(first)
    await first.store.close()
    writeFileSync(join(folder, 'identity.json'), '{"version":')
    const second = openIn(folder)
    await add(second, 'two')
    expect((await share(second)).origin).not.toBe(origin)
    expect(await units(second)).toEqual(['one', 'two'])
  })
})
