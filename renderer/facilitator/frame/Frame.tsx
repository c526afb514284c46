import { FlaskConical, Gauge, Radio } from 'lucide-react'
import type { ReactNode } from 'react'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'
import { greet } from '../../stores/connect'
import { useSession } from '../../stores/session'
import { useWords } from '../../stores/words'
import { EndRehearsal } from '../rehearsal/EndRehearsal'
import styles from './Frame.module.css'
import { Rail } from './Rail'

/** The rail beside a room, and above it whatever holds for all rooms. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <Rail />
      <main className={styles.main}>
        <Standing />
        <div className={styles.room}>{children}</div>
      </main>
    </div>
  )
}

/** What holds in every room: a ceremony that is open, the sample, rehearsal speed. */
function Standing() {
  const words = useWords()
  const hello = useApp((app) => app.hello)
  const snapshot = useSession((session) => session.snapshot)
  const isSample = hello?.workspace === 'sample'
  const rate = hello?.rate ?? 1
  const isRehearsal = hello?.workspace === 'rehearsal'
  if (!snapshot && !isSample && !isRehearsal && rate === 1) return null
  return (
    <div className={styles.standing}>
      {isSample && (
        <Badge tone="warn" icon={FlaskConical}>
          {words.say('nav.sample')}
        </Badge>
      )}
      {(isRehearsal || rate !== 1) && (
        <Badge tone="warn" icon={Gauge}>
          {words.say('rehearsal.mark', { rate })}
        </Badge>
      )}
      {snapshot && (
        <span className={styles.live}>
          <Radio aria-hidden size={18} />
          <span className={styles.liveText}>
            {words.say('nav.live', {
              kind: words.say(`ceremony.${snapshot.session.kind}`),
              unit: snapshot.session.unitName
            })}
          </span>
          <Button size="small" variant="primary" onPress={() => useSession.setState({ away: false })}>
            {words.say('nav.backToSession')}
          </Button>
        </span>
      )}
      {isRehearsal && <EndRehearsal className={styles.leave} />}
      {isSample && (
        <Button
          size="small"
          variant="quiet"
          className={styles.leave}
          onPress={() => void ask('workspace.open', { which: 'own' }).then(greet)}
        >
          {words.say('nav.leaveSample')}
        </Button>
      )}
    </div>
  )
}
