import { useDeferredValue, useMemo } from 'react'
import type { FacilitatorSnapshot } from '../../../shared/ceremony/snapshot'
import { useSession } from '../../stores/session'
import { Centre } from './Centre'
import { DisplayBar } from './DisplayBar'
import { GapBar } from './GapBar'
import { Notes } from './Notes'
import { OnScreen } from './OnScreen'
import { Order } from './Order'
import { ParkingLot } from './ParkingLot'
import { Presentation } from './Presentation'
import { SessionContext } from './SessionContext'
import { Sheets } from './Sheets'
import { StatusBar } from './StatusBar'
import styles from './session.module.css'
import { TopBar } from './TopBar'

/** The facilitator's side of a ceremony, from its lobby to its close: the order, what is on now, what the room sees. */
export function SessionScreen({ snapshot }: { readonly snapshot: FacilitatorSnapshot }) {
  const receivedAt = useSession((session) => session.receivedAt)
  const value = useMemo(() => ({ snapshot, receivedAt }), [snapshot, receivedAt])
  // What stands beside the ceremony follows a moment later: with the room's whole screen in small it would be the larger
  // part of a frame that then comes too late.
  const hasSide = useDeferredValue(true, false)
  if (snapshot.screen.presenting)
    return (
      <SessionContext value={value}>
        <Presentation />
      </SessionContext>
    )
  return (
    <SessionContext value={value}>
      <div className={styles.screen}>
        <TopBar />
        <div className={styles.bars}>
          <GapBar />
          <DisplayBar />
        </div>
        <div className={styles.columns}>
          <Order />
          <main className={styles.centre}>
            <Centre />
          </main>
          <aside className={styles.side}>
            {hasSide && (
              <>
                <OnScreen />
                <Notes />
                <ParkingLot />
              </>
            )}
          </aside>
        </div>
        <StatusBar />
        <Sheets />
      </div>
    </SessionContext>
  )
}
