import { BadgeCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { useWords } from '../../stores/words'
import { ReasonDialog } from './ReasonDialog'

/** Whether it is really gone, in two buttons: yes, or no with the reason why. */
export function GoneAnswer({
  className,
  onYes,
  onNo
}: {
  readonly className: string | undefined
  readonly onYes: () => unknown
  /** @returns whether it was done */
  readonly onNo: (why: string) => Promise<boolean>
}) {
  const words = useWords()
  const [reopens, setReopens] = useState(false)
  return (
    <>
      <div className={className}>
        <Button size="small" variant="primary" icon={BadgeCheck} onPress={() => void onYes()}>
          {words.say('life.gone.yes')}
        </Button>
        <Button size="small" onPress={() => setReopens(true)}>
          {words.say('life.gone.no')}
        </Button>
      </div>
      {reopens && (
        <ReasonDialog
          title={words.say('impediments.reopen')}
          label={words.say('impediments.reopen.why')}
          onClose={() => setReopens(false)}
          onSubmit={onNo}
        />
      )}
    </>
  )
}
