import type { ExperimentState } from '../product/experiments'
import type { Vote } from '../product/types'
import type { Message } from '../words/message'
import type { Part } from './kinds'
import type { Figure } from './metascrum-state'
import type { PublicAnswer, PublicBacklogRow, PublicDue, PublicImpediment, Told } from './public-types'
import type { Verdict } from './sprint-words'

/** The large card of the room: who has the turn, or what is being talked about. */
export type AudienceCard =
  | {
      readonly kind: 'speaker'
      readonly name: string
      readonly rep: string
      readonly goal: string
      readonly prompts: 'daily' | 'scaledDaily'
      /** Overdue or due soon for whoever has the turn: what they need and what they are to give. */
      readonly dependencies: readonly PublicDue[]
    }
  | {
      readonly kind: 'impediment'
      readonly impediment: PublicImpediment
      /** What was said to it here; null until then, and for a confidential one. */
      readonly answer: PublicAnswer | null
    }
  | {
      readonly kind: 'part'
      readonly part: Part
      readonly title: string
      readonly vision: string
      readonly visionAbove: { readonly sentence: string; readonly unitName: string } | null
      /** The first of `backlogCount`. For the order proposed only what is no longer as it was agreed. */
      readonly backlog: readonly PublicBacklogRow[]
      readonly backlogCount: number
      /** Index of the row to keep in sight; -1 for none. */
      readonly now: number
      /** Why the whole order is shown and not a difference: nothing was agreed before, or nothing has moved since. */
      readonly lead: 'first' | 'none' | null
      /** Changes of the agreed order between MetaScrums, the oldest first. */
      readonly outside: readonly Message[]
      readonly outsideCount: number
      readonly figures: readonly Figure[]
      readonly consent: {
        readonly given: number
        readonly of: number
        /** Objections that nobody has dealt with. */
        readonly open: number
        readonly votes: readonly {
          /** Empty where the wall shows no names; the number stands in. */
          readonly name: string
          readonly number: number
          readonly vote: Vote | null
          readonly reason: string
          /** How an objection was dealt with; `by` is empty where the wall shows no names. */
          readonly answer: { readonly how: 'met' | 'over'; readonly by: string } | null
        }[]
      } | null
      readonly dod: readonly string[]
      /** How many teams meet each line; null outside a MetaScrum. */
      readonly dodStanding: {
        readonly version: number
        readonly teams: number
        readonly met: readonly number[]
      } | null
      readonly decisions: readonly string[]
      /** What was decided by doing it. */
      readonly changes: readonly Message[]
      /** When people meet again (wall ms). */
      readonly next: number | null
      /** What a part with no view of its own has to tell; null where it has one. */
      readonly told: readonly Told[] | null
    }
  /** One that is looked at: what was expected, and what came of it. */
  | {
      readonly kind: 'experiment'
      readonly title: string
      readonly unitName: string
      /** The unit it was handed on from; empty where it began here. */
      readonly fromUnit: string
      readonly expected: string
      readonly result: string
      readonly state: ExperimentState
      readonly due: string | null
    }
  /** A team's turn in a Planning or a Review. */
  | {
      readonly kind: 'team'
      readonly name: string
      readonly rep: string
      readonly about: 'plan' | 'done'
      /** Number of the Sprint; null where there is none. */
      readonly sprint: number | null
      readonly goal: string
      readonly verdict: Verdict | null
      readonly text: string
    }
  /** An item that is refined, with its number in the order. */
  | {
      readonly kind: 'item'
      readonly number: number
      readonly title: string
      readonly why: string
      readonly value: number | null
      readonly effort: number | null
      readonly ready: boolean
    }
  /** A stakeholder's turn. */
  | {
      readonly kind: 'preference'
      /** What they want most (a MetaScrum), or their word on what was shown (a Review). */
      readonly about: 'wish' | 'word'
      /** Empty where the wall shows no names; the number stands in. */
      readonly name: string
      readonly number: number
      readonly rep: string
      /** What was noted, in one line. */
      readonly text: string
    }
  /** Every turn is done; the box still runs. */
  | { readonly kind: 'allDone' }
