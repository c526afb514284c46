// The organisation as the outline of the Org room shows it, read row by row as a person scrolls through it.
export const readOutline = async (page) => {
  await page.getByRole('button', { name: 'Org', exact: true }).click()
  await page.getByRole('button', { name: 'Open all levels' }).click()
  const tree = page.getByRole('tree', { name: 'Organisation' })
  await tree.getByRole('treeitem').first().waitFor()
  const rowByPlace = new Map()
  for (;;) {
    const { rows, isEnd } = await tree.evaluate(seenRows)
    for (const row of rows) rowByPlace.set(row.place, row)
    if (isEnd) break
    await tree.evaluate(scrollOn)
  }
  await tree.evaluate((element) => element.scrollTo({ top: 0 }))
  return [...rowByPlace.values()].sort((a, b) => a.place - b.place)
}

/** The longest way from a team to the top, as names from the team up; of several the one with most people in it. */
export const longestLadder = (rows) => {
  const above = []
  let best = { height: 0, people: -1, names: [] }
  for (const { name, level, people } of rows) {
    above.length = level - 1
    above.push(name)
    const isBetter = level > best.height || (level === best.height && people > best.people)
    if (isBetter) best = { height: level, people, names: [...above].reverse() }
  }
  return best.names
}

// Both run in the page, so they hold everything they need.
const seenRows = (tree) => ({
  rows: [...tree.querySelectorAll('[role=treeitem]')].map((row) => {
    const people = [...row.querySelectorAll('[role=img]')].map(
      (image) => image.getAttribute('aria-label') ?? ''
    )
    return {
      place: Number(row.dataset.row),
      level: Number(row.getAttribute('aria-level')),
      name: row.querySelector('bdi')?.textContent ?? row.textContent ?? '',
      people: Number.parseInt(people.find((label) => /people|person/.test(label)) ?? '0', 10) || 0
    }
  }),
  isEnd: tree.scrollTop + tree.clientHeight >= tree.scrollHeight - 1
})

const scrollOn = (tree) =>
  new Promise((done) => {
    tree.scrollBy({ top: tree.clientHeight * 0.8 })
    requestAnimationFrame(() => requestAnimationFrame(done))
  })
