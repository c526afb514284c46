import type { Figure } from '../../../shared/ceremony/metascrum-state'
import { figureText } from '../../../shared/words/figure'
import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import { rowsShown } from '../../ceremony/rowsShown'
import figureStyles from '../figures.module.css'
import lists from '../lists.module.css'

/** Each metric now and against last time: the arrow never without its word. */
export function Figures({ figures, lines }: { readonly figures: readonly Figure[]; readonly lines: number }) {
  const words = useRoomWords()
  const shown = rowsShown(figures, -1, Math.max(2, Math.floor(lines / 1.6)))
  return (
    <ul className={lists.items}>
      {shown.rows.map((figure) => {
        const { now, change, target } = figureText(figure, words)
        return (
          <li key={figure.name} className={figureStyles.figure}>
            <span className={figureStyles.figureName}>
              <Name>{figure.name}</Name>
            </span>
            <span className={lists.change}>{now}</span>
            <span className={figureStyles.figureWords}>{[change, target].filter(Boolean).join(' · ')}</span>
          </li>
        )
      })}
      {shown.more > 0 && <li className={lists.more}>{words.say('audience.more', { count: shown.more })}</li>}
    </ul>
  )
}
