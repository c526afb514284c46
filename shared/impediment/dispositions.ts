/** The six ways an item may leave the Executive Action Team; `decline` needs its reason, `take` its owner. */
export const dispositions = ['resolve', 'take', 'ask', 'return', 'decline', 'transform'] as const
export type Disposition = (typeof dispositions)[number]
