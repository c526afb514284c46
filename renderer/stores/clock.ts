/** Where main's clock was when this window last heard of it, for a rehearsal whose day runs faster. */
let heard: { readonly atWall: number; readonly now: number; readonly rate: number } | null = null

/** Takes in what main says of its clock. */
export function setClock(atWall: number, rate: number): void {
  heard = { atWall, now: performance.now(), rate }
}

/** Wall time (ms) as main has it: this machine's, or that of the rehearsal. */
export const wallNow = (): number =>
  heard === null || heard.rate === 1
    ? Date.now()
    : heard.atWall + (performance.now() - heard.now) * heard.rate
