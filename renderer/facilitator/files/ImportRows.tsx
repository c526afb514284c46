import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import type { ImportPreview } from '../../../shared/ipc/files'
import { Badge, type Tone } from '../../components/Badge'
import { VirtualList } from '../../components/VirtualList'
import { useWords } from '../../stores/words'
import styles from './files.module.css'

const toneByAction: Readonly<Record<ImportPreview['sample'][number]['action'], Tone>> = {
  add: 'ok',
  update: 'accent',
  same: 'plain',
  skip: 'warn'
}

/** The lines that gave trouble. */
export function ImportProblems({
  of: { problems, problemCount }
}: {
  readonly of: Pick<ImportPreview, 'problems' | 'problemCount'>
}) {
  const words = useWords()
  const [active, setActive] = useState(0)
  if (problemCount === 0)
    return (
      <p className={styles.fine}>
        <CircleCheck aria-hidden size={20} />
        {words.say('importDialog.noProblems')}
      </p>
    )
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>{words.say('importDialog.problems', { count: problemCount })}</h3>
      <VirtualList
        label={words.say('importDialog.problems', { count: problemCount })}
        className={styles.problems}
        count={problems.length}
        rowHeight={36}
        keyOf={(row) => `${problems[row]?.line} ${row}`}
        active={active}
        onActive={setActive}
        renderRow={(row) => {
          const problem = problems[row]
          if (!problem) return null
          const text = words.tell(problem.message)
          return (
            <span className={styles.problem} title={text}>
              <span className={styles.line}>{words.say('importDialog.line', { line: problem.line })}</span>
              <span className={styles.cut}>{text}</span>
            </span>
          )
        }}
      />
      {problems.length < problemCount && (
        <p className={styles.note}>
          {words.say('importDialog.problemsShown', { shown: problems.length, count: problemCount })}
        </p>
      )}
    </section>
  )
}

/** The first rows as they would be. */
export function ImportRows({ preview: { sample } }: { readonly preview: ImportPreview }) {
  const words = useWords()
  if (sample.length === 0) return null
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>{words.say('importDialog.rows')}</h3>
      <ul className={styles.sample}>
        {sample.slice(0, 20).map(({ line, action, text }) => (
          <li key={line} className={styles.sampleRow}>
            <span className={styles.line}>{words.say('importDialog.line', { line })}</span>
            <span className={styles.cut}>{text}</span>
            <Badge tone={toneByAction[action]}>{words.say(`importDialog.${action}`)}</Badge>
          </li>
        ))}
      </ul>
    </section>
  )
}
