import { type AskInput, type AskName, type AskOutput, asks, type WindowRole } from '../shared/ipc/contract'
import { err, Refusal, type Result } from '../shared/result'
import { message } from '../shared/words/message'

/** One handler per question of the contract; the compiler checks that none is missing. */
export type Handlers = {
  readonly [N in AskName]: (input: AskInput<N>) => Promise<Result<AskOutput<N>>>
}

export type Router = (role: WindowRole | null, name: unknown, input: unknown) => Promise<Result<unknown>>

/**
 * Checks who asks, what is asked and with what, once, here; then dispatches. Knows no Electron.
 * Refusals and bad input come back as values; a bug comes back as one too, so that no window is left waiting.
 * @param report hears of bugs, with their stack, for the log
 */
export function createRouter(handlers: Handlers, report: (error: unknown) => void): Router {
  return async (role, name, input) => {
    if (typeof name !== 'string' || !Object.hasOwn(asks, name))
      return err('bad-input', message('problem.badInput', { detail: 'unknown question' }))
    const asked = name as AskName
    if (role === null || !asks[asked].callers.includes(role))
      return err('not-allowed', message('problem.notAllowed'))
    const parsed = asks[asked].input.safeParse(input)
    if (!parsed.success)
      return err('bad-input', message('problem.badInput', { detail: firstIssue(parsed.error.issues) }))
    const handle = handlers[asked] as (input: unknown) => Promise<Result<unknown>>
    try {
      return await handle(parsed.data)
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, problem: error.problem }
      report(error)
      return err(
        'bad-input',
        message('problem.unexpected', { detail: error instanceof Error ? error.message : String(error) }),
        message('problem.unexpected.advice')
      )
    }
  }
}

const firstIssue = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
) => {
  const issue = issues[0]
  return issue ? `${issue.path.map(String).join('.')} ${issue.message}`.trim() : 'empty'
}
