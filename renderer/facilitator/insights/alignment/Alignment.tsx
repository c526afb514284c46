import { Flag } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import {
  type AlignmentPart,
  alignmentMatches,
  alignmentParts,
  alignmentTree
} from '../../../../shared/insights/alignment'
import type { AlignmentColumns } from '../../../../shared/ipc/reads/goals'
import { EmptyState } from '../../../components/EmptyState'
import { Segmented } from '../../../components/Segmented'
import { TextField } from '../../../components/TextField'
import { useRead } from '../../../stores/reads'
import { useWords } from '../../../stores/words'
import { Figures, share } from '../Figures'
import styles from './Alignment.module.css'
import { GoalOutline } from './GoalOutline'
import { GoalPicture } from './GoalPicture'
import { LevelsChart } from './LevelsChart'

/**
 * From team goals to the organisation's on one screen: who serves what, what serves nothing, what nothing serves. The
 * outline has the names, the keys and the words for a screen reader; the picture beside it shows everything below the
 * chosen goal at once. Enter, or a double click, leads to the goals of the unit.
 */
export function Alignment() {
  const words = useWords()
  const columns = useRead('alignment', {}).value
  if (!columns) return null
  if (columns.id.length === 0) return <EmptyState icon={Flag} text={words.say('product.goals.empty')} />
  return (
    <>
      <Sums columns={columns} />
      <Both columns={columns} />
      <LevelsChart levels={columns.levels} />
    </>
  )
}

function Both({ columns }: { readonly columns: AlignmentColumns }) {
  const words = useWords()
  const [part, setPart] = useState<AlignmentPart>('all')
  const [text, setText] = useState('')
  const searched = useDeferredValue(text)
  const [chosen, setChosen] = useState<number | null>(null)
  const tree = useMemo(() => alignmentTree(columns), [columns])
  const matches = useMemo(() => alignmentMatches(columns, part, searched), [columns, part, searched])
  return (
    <section className={styles.all} aria-label={words.say('align.title')}>
      <div className={styles.tools}>
        <TextField
          label={words.say('align.search')}
          labelInside
          className={styles.search}
          value={text}
          onChange={setText}
        />
        <Segmented
          label={words.say('align.part')}
          choices={alignmentParts.map((id) => ({ id, label: words.say(`align.${id}`) }))}
          value={part}
          onChange={setPart}
        />
      </div>
      <div className={styles.split}>
        <GoalOutline columns={columns} goals={tree} matches={matches} chosen={chosen} onChoose={setChosen} />
        <GoalPicture columns={columns} goals={tree} chosen={chosen} onChoose={setChosen} />
      </div>
    </section>
  )
}

/** What it comes to, each with its reason. */
function Sums({ columns: { levels, without } }: { readonly columns: AlignmentColumns }) {
  const words = useWords()
  const number = new Intl.NumberFormat(words.locale)
  const sum = (values: Int32Array) => values.reduce((all, each) => all + each, 0)
  const [goals, loose] = [sum(levels.goals), sum(levels.looseGoals)]
  return (
    <Figures
      figures={[
        {
          label: words.say('align.led'),
          value: share(goals - loose, goals, words.locale),
          text: words.say('align.led.text', { led: goals - loose, all: goals })
        },
        {
          label: words.say('align.loose'),
          value: number.format(loose),
          text: words.say('align.loose.text')
        },
        {
          label: words.say('align.unserved'),
          value: number.format(sum(levels.unserved)),
          text: words.say('align.unserved.text')
        },
        {
          label: words.say('align.without'),
          value: number.format(without.unitId.length),
          text: words.say('align.without.text', { all: sum(levels.units) })
        }
      ]}
    />
  )
}
