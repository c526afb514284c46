/** The bounds of a day as this laptop's clock has it (wall ms): midnight to midnight, however long that is. */
export const dayOf = (now: Date): { readonly dayStart: number; readonly dayEnd: number } => ({
  dayStart: new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime(),
  dayEnd: new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime()
})
