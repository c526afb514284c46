import type { Told } from '../../../shared/ceremony/public-types'
import { keyed } from '../../ceremony/keyed'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import figureStyles from '../figures.module.css'
import lists from '../lists.module.css'

/** What a part has come to, the newest last and always in sight; what there is more to say in smaller letters. */
export function ToldLines({ told, lines }: { readonly told: readonly Told[]; readonly lines: number }) {
  const words = useRoomWords()
  const most = Math.max(2, Math.floor(lines / (told.some(({ note }) => note) ? 1.6 : 1)))
  // The line that says how many more there are takes the place of one.
  const shown = told.slice(told.length > most ? 1 - most : 0)
  const noteByText = new Map(shown.map(({ title, note }) => [title, note]))
  return (
    <ul className={lists.items}>
      {keyed(shown.map(({ title }) => title)).map(({ key, text }) => {
        const note = noteByText.get(text)
        return (
          <li key={key} className={figureStyles.figure}>
            <span className={figureStyles.figureName}>
              <Name most={120}>{text}</Name>
            </span>
            {note && (
              <span className={figureStyles.figureWords}>
                <Name most={120}>{words.tell(note)}</Name>
              </span>
            )}
          </li>
        )
      })}
      {told.length > shown.length && (
        <li className={lists.more}>{words.say('audience.more', { count: told.length - shown.length })}</li>
      )}
    </ul>
  )
}
