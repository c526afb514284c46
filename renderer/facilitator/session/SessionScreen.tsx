import { useDeferredValue, useMemo } from 'react'
import type { FacilitatorSnapshot } from '../../../shared/ceremony/facilitator-snapshot'
import { useSession } from '../../stores/session'
import { DisplayBar } from './display/DisplayBar'
import { OnScreen } from './display/OnScreen'
import { Presentation } from './display/Presentation'
import { ParkingLot } from './end/ParkingLot'
import { GapBar } from './GapBar'
import { Order } from './order/Order'
import { SessionContext } from './SessionContext'
import { StatusBar } from './StatusBar'
import styles from './session.module.css'
import { Sheets } from './sheets/Sheets'
import { TopBar } from './TopBar'
import { Centre } from './turns/Centre'
import { Notes } from './turns/Notes'

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
