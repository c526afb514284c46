import { createContext, useContext } from 'react'
import { type Words, wordsFor } from '../../shared/words'

/** The language the room reads in, which need not be the facilitator's. */
export const RoomWords = createContext<Words>(wordsFor('en'))
export const useRoomWords = (): Words => useContext(RoomWords)
