import { useEffect, useState } from 'react'
import type { Progress } from '../../../shared/ipc/files'
import { Button } from '../../components/Button'
import { ProgressBar } from '../../components/ProgressBar'
import { useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'
import { useWords } from '../../stores/words'
import styles from './ProgressStrip.module.css'

/** Long work under way, at the foot of the window; a file's preview shows its own work itself. */
export function ProgressStrip() {
  const isElsewhere = useApp((app) => app.openFile !== null)
  return isElsewhere ? null : <Jobs />
}

/** Long work with a way to stop it. Work that is done at once never shows. */
export function Jobs() {
  const jobs = Object.values(useApp((app) => app.progress))
  return jobs.map((job) => <Job key={job.job} job={job} />)
}

// Shorter work would only flicker.
const worthShowingMs = 300

function Job({ job: { job, label, done, total, cancellable } }: { readonly job: Progress }) {
  const words = useWords()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), worthShowingMs)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  const values = { label: words.tell(label), done, total }
  const counted = words.say(total > 0 ? 'nav.progress' : 'nav.progressUnknown', values)
  const text = total === 0 && done === 0 ? values.label : counted
  return (
    <div className={styles.strip}>
      <span className={styles.label}>{text}</span>
      <ProgressBar label={values.label} done={done} total={total} />
      {cancellable && (
        <Button size="small" onPress={() => void ask('job.cancel', { job })}>
          {words.say('common.cancel')}
        </Button>
      )}
    </div>
  )
}
