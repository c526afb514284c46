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

/** Files somebody wants to see, kept until a window listens: the latest one, since a person opens one thing at a time. */
export class FilesToOpen {
  #waiting: string | null
  #show: ((path: string) => void) | null = null

  constructor(first: string | null) {
    this.#waiting = first
  }

  open(path: string | null): void {
    if (path === null) return
    if (this.#show) this.#show(path)
    else this.#waiting = path
  }

  /** A window is there now, or there again: it gets what waited, and every file from here on. */
  listen(show: (path: string) => void): void {
    this.#show = show
    const waiting = this.#waiting
    this.#waiting = null
    this.open(waiting)
  }
}
