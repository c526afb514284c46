import { Gauge } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { Select } from '../../components/Select'
import { ask } from '../../stores/bridge'
import { greet } from '../../stores/connect'
import { useWords } from '../../stores/words'

const rates = [1, 2, 5, 10, 30, 60] as const

/** How fast, and go: on a copy, from Today. */
export function StartRehearsal({ onStarted }: { readonly onStarted?: () => void }) {
  const words = useWords()
  const [rate, setRate] = useState('10')
  return (
    <>
      <Select
        label={words.say('rehearsal.speed')}
        choices={rates.map((each) => ({
          id: String(each),
          label: words.say('rehearsal.times', { rate: each })
        }))}
        value={rate}
        onChange={setRate}
      />
      <Button
        icon={Gauge}
        variant={onStarted ? 'primary' : 'secondary'}
        onPress={() =>
          void ask('workspace.rehearse', { rate: Number(rate) }).then((answer) => {
            greet(answer)
            onStarted?.()
          })
        }
      >
        {words.say('rehearsal.start')}
      </Button>
    </>
  )
}
