import { type FormEvent, useState } from 'react'
import { experimentState } from '../../../../shared/product/experiments'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { Segmented } from '../../../components/Segmented'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { Decisions } from '../end/Decisions'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { useDigits } from '../useDigits'
import { ExperimentFacts, Offer } from './ExperimentLine'
import { HandOnButtons } from './HandOn'

const verdicts = ['running', 'keep', 'stop'] as const

/** An experiment's turn: what came of it and what becomes of it, or whether it is taken up from elsewhere. */
export function ExperimentTurn({ id }: { readonly id: string }) {
  const words = useWords()
  const { experiments } = useSnapshot()
  const experiment = experiments.find((one) => one.id === id)
  if (!experiment) return <p className={styles.hint}>{words.say('problem.notFound')}</p>
  const state = experimentState(experiment)
  return (
    <>
      <ExperimentFacts experiment={experiment} />
      {state === 'offered' || state === 'declined' ? (
        <Offer experiment={experiment} />
      ) : (
        <Judging experiment={experiment} />
      )}
      <Decisions kind="learnt" />
    </>
  )
}

function Judging({
  experiment
}: {
  readonly experiment: ReturnType<typeof useSnapshot>['experiments'][number]
}) {
  const words = useWords()
  const { id, title, outcome, result } = experiment
  const [text, setText] = useState(result)
  const shown = outcome === 'spread' ? 'keep' : outcome
  const judge = (verdict: (typeof verdicts)[number]) =>
    void act({ type: 'judgeExperiment', experiment: id, outcome: verdict, result: text.trim() })
  useDigits((digit) => {
    const verdict = verdicts[digit - 1]
    if (verdict) judge(verdict)
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    judge(shown)
  }
  return (
    <Region title={words.say('retro.verdict')}>
      <form className={styles.adding} onSubmit={save}>
        <TextField
          label={words.say('retro.result')}
          className={styles.grow}
          value={text}
          onChange={setText}
          maxLength={1000}
        />
        <Button type="submit" isDisabled={text.trim() === result}>
          {words.say('retro.result.save')}
        </Button>
      </form>
      <div className={styles.row}>
        <Segmented
          label={`${words.say('retro.verdict')}: ${cleanText(title)}`}
          choices={verdicts.map((verdict) => ({
            id: verdict,
            label: words.say(`retro.verdict.${verdict}`)
          }))}
          value={shown}
          onChange={judge}
        />
        <span className={styles.hint}>{words.say('retro.verdict.keys')}</span>
      </div>
      {shown === 'keep' && <HandOnButtons experiment={experiment} />}
    </Region>
  )
}
