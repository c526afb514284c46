import { resolve } from 'node:path'

/**
 * The file a start asks for: `--open=FILE`, or a bare `.sameday` path as a double click gives it.
 * @param argv what the process was started with
 * @param cwd the folder a relative path starts from
 */
export function fileToOpen(argv: readonly string[], cwd: string): string | null {
  const named = argv.find((argument) => argument.startsWith('--open='))?.slice('--open='.length)
  const clicked = argv.slice(1).find((argument) => argument.endsWith('.sameday') && !argument.startsWith('-'))
  const file = named || clicked
  return file ? resolve(cwd, file) : null
}
