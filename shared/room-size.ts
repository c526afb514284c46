/**
 * How many heights of the picture away the smallest text of the room's screen can be read: its capitals are 3.06 % of
 * the height, and an eye wants 1/200 of the distance (UX.md §1.4).
 */
const heights = 6.1

/** How far away a picture of this height can be read (both in metres). */
export const readableTo = (pictureHeight: number): number => pictureHeight * heights

/** How high a picture has to be for the farthest seat (both in metres). */
export const heightFor = (farthestSeat: number): number => farthestSeat / heights
