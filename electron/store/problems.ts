import { basename } from 'node:path'
import { type Problem, type ProblemKind, Refusal } from '../../shared/result'
import { type Message, message } from '../../shared/words/message'

export const problem = (kind: ProblemKind, text: Message, advice: Message | null): Problem => ({
  kind,
  text,
  advice
})

/** The code of a SQLite or system error: `SQLITE_FULL`, `ENOSPC`; empty for anything else. */
export const codeOf = (error: unknown): string => {
  const code: unknown = Object(error).code
  return typeof code === 'string' ? code : ''
}

/** `EIO`, `ENOENT` …: what Node calls the errors of the system. */
const isSystemCode = (code: string): boolean => /^E[A-Z0-9]+$/.test(code)

const startsWith = (code: string, ...beginnings: readonly string[]) =>
  beginnings.some((beginning) => code === beginning || code.startsWith(`${beginning}_`))

/** The file itself is damaged, or is no database. */
export const isCorrupt = (error: unknown): boolean =>
  startsWith(codeOf(error), 'SQLITE_CORRUPT', 'SQLITE_NOTADB')

/** After these the connection may hold a wrong picture of the disk: it has to be opened afresh. */
export const needsReopening = (error: unknown): boolean =>
  isCorrupt(error) || startsWith(codeOf(error), 'SQLITE_IOERR')

/**
 * What a failure of the database or its disk means to a facilitator.
 * @param path the database file
 * @returns null when the error is none of these: a bug, to be thrown on
 */
export function databaseProblem(error: unknown, path: string): Problem | null {
  if (error instanceof Refusal) return error.problem
  const file = basename(path)
  const code = codeOf(error)
  if (startsWith(code, 'SQLITE_FULL', 'ENOSPC', 'EDQUOT'))
    return problem('disk-full', message('problem.diskFull'), message('problem.diskFull.advice'))
  if (isCorrupt(error))
    return problem(
      'database-corrupt',
      message('problem.databaseCorrupt', { file }),
      message('problem.databaseCorrupt.advice')
    )
  if (startsWith(code, 'SQLITE_BUSY', 'SQLITE_LOCKED'))
    return problem(
      'database-locked',
      message('problem.databaseLocked', { file }),
      message('problem.databaseLocked.advice')
    )
  if (startsWith(code, 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'EACCES', 'EPERM', 'EROFS'))
    return problem(
      'read-only',
      message('problem.diskReadOnly', { file }),
      message('problem.diskReadOnly.advice')
    )
  // Whatever else SQLite or the system says of the disk: better its own word than none.
  if (startsWith(code, 'SQLITE_IOERR') || isSystemCode(code))
    return problem(
      'unreadable-file',
      message('problem.diskTrouble', { detail: code }),
      message('problem.diskTrouble.advice')
    )
  return null
}

/** What a failure to read a file means. @returns null when the error is not about files */
export function readingProblem(error: unknown, path: string): Problem | null {
  if (error instanceof Refusal) return error.problem
  const file = basename(path)
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return problem(
      'unreadable-file',
      message('problem.fileMissing', { file }),
      message('problem.fileMissing.advice')
    )
  if (isSystemCode(code))
    return problem(
      'unreadable-file',
      message('problem.fileForbidden', { file }),
      message('problem.fileForbidden.advice')
    )
  return null
}

/** What a failure to write a file means. @returns null when the error is not about files */
export function writingProblem(error: unknown, path: string): Problem | null {
  if (error instanceof Refusal) return error.problem
  const file = basename(path)
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return problem('disk-full', message('problem.fileFull', { file }), message('problem.fileFull.advice'))
  if (isSystemCode(code))
    return problem(
      code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'read-only' : 'unreadable-file',
      message('problem.fileNotWritten', { file, detail: code }),
      message('problem.fileNotWritten.advice')
    )
  return null
}
