import { type Ids, uuidV7 } from '../ids'

/** Repeatable random numbers in [0, 1) from a seed: a 32-bit mixer, good enough to vary data, for nothing else. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000
  }
}

/** Repeatable ids that look and sort like all others, from a moment (wall ms). */
export const idsFrom = (random: () => number, wallMs: number): Ids => ({
  next: () =>
    uuidV7(
      wallMs,
      Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256))
    )
})
