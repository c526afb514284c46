import { useState } from 'react'
import { heightFor, readableTo } from '../../../shared/room-size'
import type { Words } from '../../../shared/words'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { Part } from './Part'
import styles from './SettingsRoom.module.css'

/** Whether the last row can read the room's screen, before anybody sits there. */
export function RoomSizePart() {
  const words = useWords()
  const [height, setHeight] = useState('')
  const [seat, setSeat] = useState('')
  const answer = answerTo(metres(height), metres(seat), words)
  return (
    <Part title={words.say('settings.size')} text={words.say('settings.size.text')}>
      <div className={styles.pair}>
        <TextField
          label={words.say('settings.size.height')}
          value={height}
          onChange={setHeight}
          inputMode="decimal"
          maxLength={5}
        />
        <TextField
          label={words.say('settings.size.seat')}
          value={seat}
          onChange={setSeat}
          inputMode="decimal"
          maxLength={5}
        />
      </div>
      <p role="status" className={styles.answer}>
        {answer}
      </p>
    </Part>
  )
}

function answerTo(height: number | null, seat: number | null, words: Words): string {
  if (height === null) return ''
  const far = readableTo(height)
  // Rounded down: a promise about the last row is kept or not made.
  const told = Math.floor(far * 10) / 10
  if (seat === null) return words.say('settings.size.readable', { far: told })
  if (seat <= far) return words.say('settings.size.everySeat', { far: told })
  return words.say('settings.size.tooFar', { far: told, height: Math.ceil(heightFor(seat) * 10) / 10 })
}

/** Metres as people type them; null for what cannot be the size of a room. */
function metres(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'))
  return text.trim() !== '' && value > 0 && value <= 200 ? value : null
}
