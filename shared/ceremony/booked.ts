/** Milliseconds from `atWall` to `HH:MM` of the same local day; negative once it has passed. */
export function untilBooked(bookedAt: string, atWall: number): number {
  const [hours = 0, minutes = 0] = bookedAt.split(':').map(Number)
  const start = new Date(atWall)
  start.setHours(hours, minutes, 0, 0)
  return start.getTime() - atWall
}
