import { ClickerSheet } from '../../keys/ClickerSheet'
import { SetUpSheet } from '../lobby/SetUpSheet'
import { Overview } from '../order/Overview'
import { impedimentById } from '../pick'
import { useSnapshot } from '../SessionContext'
import { closeSheet, useSessionUi } from '../ui'
import { AnswerSheet } from './AnswerSheet'
import { DependencySheet } from './DependencySheet'
import { ImpedimentSheet } from './ImpedimentSheet'
import { KeysSheet } from './KeysSheet'
import { ParkSheet } from './ParkSheet'

/** The sheet that is open over the session, if any. */
export function Sheets() {
  const snapshot = useSnapshot()
  const sheet = useSessionUi((ui) => ui.sheet)
  const about = useSessionUi((ui) => ui.sheetAbout)
  const item = about === null ? null : impedimentById(snapshot, about)
  switch (sheet) {
    case 'impediment':
      return <ImpedimentSheet key={about ?? 'new'} item={item} />
    case 'dependency':
      return <DependencySheet />
    case 'park':
      return <ParkSheet />
    case 'answer':
      return item && <AnswerSheet key={item.id} item={item} />
    case 'keys':
      return <KeysSheet />
    case 'overview':
      return <Overview />
    case 'clicker':
      return <ClickerSheet onClose={closeSheet} />
    case 'setUp':
      return <SetUpSheet onClose={closeSheet} />
    case 'vote':
    case null:
      return null
  }
}
