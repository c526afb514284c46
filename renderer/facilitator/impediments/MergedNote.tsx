import type { ImpedimentDetail } from '../../../shared/ipc/reads/impediments'
import { Name } from '../../ceremony/Name'
import { Button } from '../../components/Button'
import { useWords } from '../../stores/words'
import styles from './ImpedimentPanel.module.css'
import { takeOut } from './Raisers'

/** Says which impediment goes on for a merged one, and leads there or takes it out again. */
export function MergedNote({
  detail,
  onShow
}: {
  readonly detail: ImpedimentDetail
  readonly onShow: (impedimentId: string) => void
}) {
  const words = useWords()
  const { impediment, titles } = detail
  const { mergedInto, id, originUnitId, fields } = impediment
  if (mergedInto === null) return null
  return (
    <section className={styles.note}>
      <p>
        <Name most={300}>{words.say('same.goesOnAs', { title: titles[mergedInto] ?? '' })}</Name>
      </p>
      <div className={styles.noteActions}>
        <Button size="small" variant="primary" onPress={() => onShow(mergedInto)}>
          {words.say('same.show')}
        </Button>
        <Button size="small" onPress={() => void takeOut(id, originUnitId, fields.title)}>
          {words.say('same.takeOut')}
        </Button>
      </div>
    </section>
  )
}
