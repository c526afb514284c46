/** The unit that is Executive Action Team and Executive MetaScrum at once. */
export const TOP = 'meridian-rail'
