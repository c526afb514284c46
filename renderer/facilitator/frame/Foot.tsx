import styles from './Foot.module.css'
import { Notices } from './Notices'
import { ProgressStrip } from './ProgressStrip'

/** Over every screen, dialogs included: what was just done, what went wrong, and work under way. */
export function Foot() {
  return (
    <div className={styles.foot} data-react-aria-top-layer>
      <Notices />
      <ProgressStrip />
    </div>
  )
}
