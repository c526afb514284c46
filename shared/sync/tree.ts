/** One wish to put a child under a parent. `follow`: back to where the base tree has it (the product tree mirrors delivery). */
export interface Move {
  readonly childId: string
  readonly parentId: string | null
  readonly follow: boolean
}

export interface Tree<M extends Move> {
  /** Where each child ended: the base, and over it the moves. No circle, ever. */
  readonly parentByChild: ReadonlyMap<string, string | null>
  /** Only children that a move put where they are. */
  readonly movedByChild: ReadonlyMap<string, string | null>
  /** Moves left out because they would have closed a circle, unless a later move of that child was done. */
  readonly skipped: readonly M[]
}

/**
 * Replays moves over a base tree. Every laptop replays the same moves in the same order and so gets the same tree,
 * whatever order they arrived in.
 * @param base acyclic: where children stand before any move (empty for delivery, the delivery tree for product)
 * @param moves in stamp order
 */
export function replayMoves<M extends Move>(
  base: ReadonlyMap<string, string | null>,
  moves: Iterable<M>
): Tree<M> {
  const parentByChild = new Map(base)
  const movedByChild = new Map<string, string | null>()
  const skippedByChild = new Map<string, M>()
  for (const move of moves) {
    const parentId = move.follow ? (base.get(move.childId) ?? null) : move.parentId
    if (closesCircle(parentByChild, move.childId, parentId)) {
      skippedByChild.set(move.childId, move)
      continue
    }
    skippedByChild.delete(move.childId)
    parentByChild.set(move.childId, parentId)
    if (move.follow) movedByChild.delete(move.childId)
    else movedByChild.set(move.childId, parentId)
  }
  return { parentByChild, movedByChild, skipped: [...skippedByChild.values()] }
}

/** True when `childId` is `parentId` itself or stands somewhere above it. */
export function closesCircle(
  parentByChild: { get(child: string): string | null | undefined },
  childId: string,
  parentId: string | null
): boolean {
  let above: string | null | undefined = parentId
  while (above !== null && above !== undefined) {
    if (above === childId) return true
    above = parentByChild.get(above)
  }
  return false
}
