import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PublicImpediment } from '../../../shared/ceremony/public-types'
import { Name } from '../../ceremony/Name'
import { cleanText } from '../../ceremony/names'
import { useRoomWords } from '../../ceremony/roomWords'
import { cx } from '../../components/cx'
import entries from '../entries.module.css'
import headline from '../headline.module.css'
import { AgeChip } from './AgeChip'
import { ImpedimentTitle } from './ImpedimentTitle'

/** A heading that says what is read back, and what is. */
export function ReadBack({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h1 className={headline.title} data-long={title.length > 20 || undefined}>
        {title}
      </h1>
      {children}
    </>
  )
}

/** Impediments with what is asked, and who carries them up. */
export function ReadBackItems({
  items,
  icon: Icon,
  carried,
  tight,
  wholeTitle = false,
  most
}: {
  readonly items: readonly PublicImpediment[]
  readonly icon: LucideIcon
  readonly carried: boolean
  /** What they are called and who carries them, no more: they share the card with others. */
  readonly tight: boolean
  /** What they are called has its second line all the same. */
  readonly wholeTitle?: boolean
  readonly most: number
}) {
  const words = useRoomWords()
  return (
    <ul className={entries.list}>
      {items.slice(0, most).map((impediment) => (
        <li key={impediment.id} className={entries.entry}>
          <Icon aria-hidden strokeWidth={3} className={entries.icon} />
          <div className={entries.text}>
            <p className={cx(entries.title, tight && !wholeTitle && entries.compact)}>
              <ImpedimentTitle impediment={impediment} />
            </p>
            {impediment.title !== null && impediment.ask && !(tight && carried) && (
              <p className={cx(entries.from, tight && entries.compact)}>
                <Name most={120}>{impediment.ask}</Name>
              </p>
            )}
            {carried && impediment.ownerOrUnit && (
              <div className={entries.foot}>
                <p className={cx(entries.carries, entries.compact)}>
                  {words.say('audience.review.carries', { name: cleanText(impediment.ownerOrUnit, 40) })}
                </p>
                {impediment.age.step !== 'fresh' && <AgeChip age={impediment.age} />}
              </div>
            )}
          </div>
        </li>
      ))}
      {items.length > most && (
        <li className={entries.more}>{words.say('audience.more', { count: items.length - most })}</li>
      )}
    </ul>
  )
}
