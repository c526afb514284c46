/** What leads to the dependencies of a unit names it after this word. */
export const dependenciesPrefix = 'dependencies '
