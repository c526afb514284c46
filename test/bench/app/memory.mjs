import { readdirSync, readFileSync } from 'node:fs'

const megabyte = 1024 * 1024

/**
 * What a process and all below it hold in memory, in MB. On Linux each shared page counts once, split among those who
 * share it (PSS); elsewhere Electron's own figure, which counts it for everyone.
 */
export const memoryOf = async (app) => {
  if (process.platform === 'linux')
    return treeOf(app.pid).reduce((sum, pid) => sum + pssOf(pid), 0) / megabyte
  const metrics = await app.main(({ app }) => app.getAppMetrics())
  return metrics.reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024
}

const treeOf = (root) => {
  const childrenByParent = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = parentOf(name)
    if (parent !== null) childrenByParent.set(parent, [...(childrenByParent.get(parent) ?? []), Number(name)])
  }
  const tree = [root]
  for (const pid of tree) tree.push(...(childrenByParent.get(pid) ?? []))
  return tree
}

// The name of the program stands in brackets and may hold anything, so the fields are counted from the last one.
const parentOf = (pid) => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

const pssOf = (pid) => {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
