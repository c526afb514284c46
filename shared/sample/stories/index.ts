import type { Story } from '../story'
import { careStories } from './care'
import { journeyStories } from './journey'
import { openStories } from './open'
import { platformStories } from './platform'
import { runningStories } from './running'
import { ticketingStories } from './ticketing'

/** What blocked whom in the ten working days before today, and what came of it. */
export const stories: readonly Story[] = [
  ...ticketingStories,
  ...journeyStories,
  ...careStories,
  ...runningStories,
  ...platformStories,
  ...openStories
]
