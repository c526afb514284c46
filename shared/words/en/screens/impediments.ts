/** … */
export const impediments = {} as const
