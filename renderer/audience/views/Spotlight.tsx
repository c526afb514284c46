import { Name } from '../../ceremony/Name'
import { useRoomWords } from '../../ceremony/roomWords'
import styles from '../card.module.css'
import detail from '../detail.module.css'
import headline from '../headline.module.css'
import type { RoomOnScreen, ViewOf } from '../room'
import { Facts } from './Facts'
import { ImpedimentTitle } from './ImpedimentTitle'
import { Path } from './Path'
import { Rungs } from './Rungs'

/** One impediment, the whole screen. */
export function Spotlight({
  room,
  view
}: {
  readonly room: RoomOnScreen
  readonly view: ViewOf<'spotlight'>
}) {
  const words = useRoomWords()
  const { impediment, rungs } = view
  // A way of several levels is what people look for: what was asked makes room for it.
  const climbed = rungs.length > 1
  return (
    <section className={styles.card} data-phase="ready" data-kind="spotlight">
      <h1
        className={climbed ? headline.title : headline.hero}
        data-long={(impediment.title?.length ?? 0) > 40 || undefined}
      >
        <ImpedimentTitle impediment={impediment} />
      </h1>
      {impediment.title !== null && (
        <div className={styles.fill}>
          {!climbed && impediment.ask && (
            <p className={detail.ask}>
              <b>{words.say('audience.ask')}</b> <Name most={200}>{impediment.ask}</Name>
            </p>
          )}
          {!climbed && impediment.effect && (
            <p className={detail.ask}>
              <b>{words.say('audience.effect')}</b> <Name most={160}>{impediment.effect}</Name>
            </p>
          )}
          {climbed ? <Rungs rungs={rungs} atWall={room.snapshot.atWall} /> : <Path path={impediment.path} />}
        </div>
      )}
      <Facts impediment={impediment} />
    </section>
  )
}
