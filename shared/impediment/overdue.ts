import type { Impediment } from './types'

/**
 * Whether a level took it for a day that has passed: that answer has not held, so it needs another one.
 * @param today `YYYY-MM-DD`; on the day itself there is still time
 */
const isOverdue = ({ state, answer }: Pick<Impediment, 'state' | 'answer'>, today: string): boolean =>
  state === 'answered' && answer?.disposition === 'take' && answer.due !== null && answer.due < today

/** Whether this level has to say something: it has the ball, or what it took is overdue. */
export const waitsAt = (impediment: Impediment, unitId: string, today: string): boolean =>
  impediment.ballAt === unitId && (impediment.state === 'open' || isOverdue(impediment, today))
