import type { LucideIcon } from 'lucide-react'
import type { LikeImpediment } from '../../../shared/ipc/reads/impediments'
import { Name } from '../../ceremony/Name'
import { Button } from '../../components/Button'
import { useWords } from '../../stores/words'
import styles from './Likeness.module.css'

/** One impediment that looks like the same thing, and what can be done about it. */
export function Likeness({
  other,
  hint,
  icon,
  action,
  actionName,
  onAct
}: {
  readonly other: LikeImpediment
  /** What the action would do. */
  readonly hint: string
  readonly icon: LucideIcon
  readonly action: string
  /** For those who hear the button without the line it stands in. */
  readonly actionName: string
  readonly onAct: () => void
}) {
  const words = useWords()
  return (
    <li className={styles.like}>
      <div className={styles.words}>
        <p className={styles.title}>
          <Name most={200}>{other.impediment.fields.title}</Name>
        </p>
        <p className={styles.about}>
          {words.say('same.about', { unit: other.originUnit, ball: other.ballAt })}
          {other.metBy > 1 && ` · ${words.say('same.metBy', { count: other.metBy })}`}
        </p>
        <p className={styles.about}>{hint}</p>
      </div>
      <Button size="small" icon={icon} onPress={onAct} aria-label={actionName}>
        {action}
      </Button>
    </li>
  )
}
