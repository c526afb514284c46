import { useState } from 'react'

// Outside the components: a sheet that goes away takes its state with it.
const drafts = new Map<string, unknown>()

/**
 * What somebody has typed into a sheet, kept until it is saved or given up. A clicker's Escape, or a slip of the
 * mouse, closes the sheet; opened again it says what it said.
 * @param about what the draft is of, unique across sheets and sessions
 * @returns the draft, a change to it, and the end of it
 */
export function useDraft<T>(
  about: string,
  initial: T
): readonly [draft: T, set: (draft: T) => void, end: () => void] {
  const [draft, setDraft] = useState<T>(drafts.has(about) ? (drafts.get(about) as T) : initial)
  const set = (next: T) => {
    drafts.set(about, next)
    setDraft(next)
  }
  const end = () => {
    drafts.delete(about)
    setDraft(initial)
  }
  return [draft, set, end]
}
