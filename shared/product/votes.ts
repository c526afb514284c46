/** What a stakeholder says of the frozen order. */
export const votes = ['consent', 'concern', 'object', 'absent'] as const
export type Vote = (typeof votes)[number]
