import { create } from 'zustand'
import type { Problem } from '../../shared/result'
import type { Message } from '../../shared/words/message'

/** A line at the foot of the window: what was done, with a way back, or what went wrong, with advice. */
export interface Notice {
  readonly id: number
  readonly kind: 'info' | 'problem'
  readonly text: Message
  readonly advice: Message | null
  readonly action: { readonly label: Message; readonly run: () => void } | null
  /** It said no to what somebody tried: told until the next thing works, which mostly is the same thing put right. */
  readonly isRefusal?: boolean
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }))

let lastId = 0
const mostProblems = 2

export function notify(notice: Omit<Notice, 'id'>): void {
  const added = { ...notice, id: ++lastId }
  useNotices.setState(({ notices }) => {
    // What was done before is listed under Share; only what was done last is worth the room on screen.
    // The same said again, as by a key pressed again, is not another one.
    const others = notices.filter(({ text, kind }) => kind !== 'problem' || !isSame(text, added.text))
    const problems = [...others, added].filter(({ kind }) => kind === 'problem').slice(-mostProblems)
    if (added.kind === 'problem') return { notices: problems }
    return { notices: [...problems.filter(({ isRefusal }) => !isRefusal), added] }
  })
}

const isSame = (one: Message, other: Message): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Shows what went wrong. Work the person cancelled is no trouble. */
export function complain(problem: Problem): void {
  if (problem.kind === 'cancelled') return
  notify({
    kind: 'problem',
    text: problem.text,
    advice: problem.advice,
    action: null,
    isRefusal: problem.kind === 'refused'
  })
}

export const dismiss = (id: number) =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
