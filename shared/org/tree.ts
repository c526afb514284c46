/**
 * A forest over indices 0…n-1, built once from a parent array and asked many times. Children lie side by side in one
 * array, so a tree of 10,000 units is three typed arrays and no objects.
 */
export interface Tree {
  readonly size: number
  /** Index of the parent, -1 for a root. */
  readonly parent: Int32Array
  /** The children of `i` are `child[first[i]] … child[first[i + 1] - 1]`, in index order. */
  readonly first: Int32Array
  readonly child: Int32Array
}

/** @param parents parent index per node; anything outside 0…n-1 makes a root. */
export function buildTree(parents: ArrayLike<number>): Tree {
  const size = parents.length
  const parent = new Int32Array(size)
  const first = new Int32Array(size + 1)
  for (let i = 0; i < size; i++) {
    const p = parents[i] ?? -1
    parent[i] = p >= 0 && p < size ? p : -1
    if (p >= 0 && p < size) first[p + 1] = at(first, p + 1) + 1
  }
  for (let i = 0; i < size; i++) first[i + 1] = at(first, i + 1) + at(first, i)
  const child = new Int32Array(at(first, size))
  const next = first.slice()
  for (let i = 0; i < size; i++) {
    const p = at(parent, i)
    if (p < 0) continue
    const slot = at(next, p)
    child[slot] = i
    next[p] = slot + 1
  }
  return { size, parent, first, child }
}

export const childrenOf = (tree: Tree, i: number): Int32Array =>
  tree.child.subarray(tree.first[i] ?? 0, tree.first[i + 1] ?? 0)

export function rootsOf(tree: Tree): readonly number[] {
  const roots: number[] = []
  for (let i = 0; i < tree.size; i++) if (at(tree.parent, i) < 0) roots.push(i)
  return roots
}

/** From the parent up to the root; empty for a root. Ends at the first repetition should the parents form a circle. */
export function ancestorsOf(tree: Tree, i: number): readonly number[] {
  const path: number[] = []
  const seen = new Set([i])
  for (let p = tree.parent[i] ?? -1; p >= 0 && !seen.has(p); p = tree.parent[p] ?? -1) {
    path.push(p)
    seen.add(p)
  }
  return path
}

/** The node and all below it, each parent before its children. */
export function subtreeOf(tree: Tree, i: number): readonly number[] {
  const nodes: number[] = []
  const seen = new Uint8Array(tree.size)
  const stack = [i]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (seen[node]) continue
    seen[node] = 1
    nodes.push(node)
    const children = childrenOf(tree, node)
    for (let c = children.length - 1; c >= 0; c--) stack.push(at(children, c))
  }
  return nodes
}

/** Whether `child` may stand under `parent`: not under itself, and not under anything below it. */
export const closesCircle = (tree: Tree, child: number, parent: number): boolean =>
  parent === child || (parent >= 0 && ancestorsOf(tree, parent).includes(child))

/** Every node that stands on a circle (its own ancestor); empty for a forest. */
export function onCircle(parents: ArrayLike<number>): readonly number[] {
  const size = parents.length
  const state = new Int32Array(size) // 0 unseen, otherwise the walk that first met it
  const found: number[] = []
  for (let i = 0; i < size; i++) {
    let node = i
    while (node >= 0 && node < size && state[node] === 0) {
      state[node] = i + 1
      node = parents[node] ?? -1
    }
    if (node < 0 || node >= size || state[node] !== i + 1) continue
    const start = node
    do {
      found.push(node)
      node = parents[node] ?? -1
    } while (node !== start)
  }
  return found.sort((a, b) => a - b)
}

/**
 * Nodes ordered so that every child comes before its parent: one loop over it carries sums or heights up.
 * Nodes on a circle are left out, there being no such order for them.
 */
export function bottomUp(tree: Tree): Int32Array {
  const waiting = new Int32Array(tree.size)
  const order = new Int32Array(tree.size)
  let filled = 0
  for (let i = 0; i < tree.size; i++) {
    const children = at(tree.first, i + 1) - at(tree.first, i)
    waiting[i] = children
    if (children === 0) order[filled++] = i
  }
  for (let read = 0; read < filled; read++) {
    const p = at(tree.parent, at(order, read))
    if (p < 0) continue
    const left = at(waiting, p) - 1
    waiting[p] = left
    if (left === 0) order[filled++] = p
  }
  return order.subarray(0, filled)
}

/**
 * Height above the teams: a team without children is 0, whatever has children is one more than its highest child, and
 * a unit above the teams that has no children yet is already 1.
 */
export function heightsOf(tree: Tree, isTeam: (i: number) => boolean): Int32Array {
  const height = new Int32Array(tree.size)
  for (const i of bottomUp(tree)) {
    if (!isTeam(i)) height[i] = Math.max(1, at(height, i))
    const p = at(tree.parent, i)
    if (p >= 0) height[p] = Math.max(at(height, p), at(height, i) + 1)
  }
  return height
}

/** Per node, the sum of `values` over its subtree. */
export function sumUp(tree: Tree, values: ArrayLike<number>): Float64Array {
  const sum = Float64Array.from(values)
  for (const i of bottomUp(tree)) {
    const p = at(tree.parent, i)
    if (p >= 0) sum[p] = (sum[p] ?? 0) + (sum[i] ?? 0)
  }
  return sum
}

/** Typed arrays answer `undefined` only outside their bounds, which the loops above never leave. */
const at = (array: Int32Array, i: number): number => array[i] ?? -1
