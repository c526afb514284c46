import { ArrowUp, Check, CircleCheck, CircleHelp, Triangle, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { clockText, timeOrDay } from '../../../shared/words/format'
import { notGreenText } from '../../../shared/words/green'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import end from '../end.module.css'
import lists from '../lists.module.css'
import type { RoomOnScreen, ViewOf } from '../room'

/** Thank you, three numbers, and where the morning goes on. */
export function Closed({ room, view }: { readonly room: RoomOnScreen; readonly view: ViewOf<'closed'> }) {
  const words = useRoomWords()
  const { next } = view
  return (
    <div className={end.middle}>
      <h1 className={end.thanks}>{words.say('audience.closed')}</h1>
      <ul className={end.numbers}>
        <Figure
          icon={
            view.keptBox ? (
              <Check aria-hidden strokeWidth={3} />
            ) : (
              <TriangleAlert aria-hidden strokeWidth={3} />
            )
          }
          value={clockText(view.usedMs, true)}
          label={words.say(view.keptBox ? 'audience.closed.kept' : 'audience.closed.over', {
            box: clockText(view.boxMs, true)
          })}
        />
        <Figure
          icon={<Triangle aria-hidden fill="currentColor" />}
          value={String(view.raised)}
          label={words.say('audience.closed.raised', { count: view.raised })}
        />
        <Figure
          icon={<ArrowUp aria-hidden strokeWidth={3} />}
          value={String(view.goingUp)}
          label={words.say('audience.closed.up')}
        />
      </ul>
      {view.green !== null && (
        <p className={end.green}>
          {view.green ? (
            <CircleCheck aria-hidden strokeWidth={2.5} />
          ) : (
            <CircleHelp aria-hidden strokeWidth={2.5} />
          )}
          {view.green
            ? words.say('green.yes')
            : notGreenText(
                view.unmarked.map((name) => cleanText(name, 40)),
                words
              )}
        </p>
      )}
      {next && (
        <p className={lists.lead}>
          {words.say(next.again ? 'audience.closed.again' : 'audience.closed.next', {
            ceremony: words.say(`ceremony.${next.kind}`),
            unit: cleanText(next.unitName, 40),
            time: timeOrDay(next.at, room.snapshot.atWall, words.locale)
          })}
        </p>
      )}
    </div>
  )
}

function Figure({
  icon,
  value,
  label
}: {
  readonly icon: ReactNode
  readonly value: string
  readonly label: string
}) {
  return (
    <li className={end.number}>
      <span className={end.big}>
        {icon}
        {value}
      </span>
      <span>{label}</span>
    </li>
  )
}
