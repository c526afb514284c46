import type { ProductChange } from '../../product/types'
import { TOP } from './top'

/** What each level is there for, the top's in its first words. */
export const visions: readonly ProductChange[] = [
  {
    type: 'setVision',
    unitId: TOP,
    sentence: 'One ticket and one account for every train.',
    page: 'Passengers should not have to know which operator runs which train.'
  },
  {
    type: 'setVision',
    unitId: 'passenger-services',
    sentence: 'Nobody on a journey has to ask anybody what happens next.',
    page: 'Found, paid, travelled, helped: four things a passenger does, and each is one step on a phone, at a desk or on the telephone, with the same answer in all three places.'
  },
  {
    type: 'setVision',
    unitId: 'railway-operations',
    sentence: 'The day runs as planned, and where it does not, everybody plans with the same truth.',
    page: 'Timetable, crews, trains and depots look at one picture of the day. Whoever changes it changes it for all.'
  },
  {
    type: 'setVision',
    unitId: 'ticketing',
    sentence: 'A fare is right, paid and at the gate before the passenger is.',
    page: 'Every fare sold on a phone opens every gate, with and without network, and pays itself back where the train was late.'
  }
]

/** As the Executive MetaScrum of a month ago reworded it. */
export const visionNow: ProductChange = {
  type: 'setVision',
  unitId: TOP,
  sentence: 'One ticket, one account and the truth about every train, from the first mile to the last.',
  page: 'Passengers should not have to know which operator runs which train. By the end of next year a journey is found, paid, travelled and, where it went wrong, refunded in one place.'
}
