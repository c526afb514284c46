/** How sure a team is of its Sprint, the least sure first: a digit each. */
export const confidences = ['no', 'doubt', 'likely', 'sure'] as const
export type Confidence = (typeof confidences)[number]

/** What became of a Sprint Goal: a digit each. */
export const verdicts = ['met', 'partly', 'missed'] as const
export type Verdict = (typeof verdicts)[number]
