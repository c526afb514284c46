import { ArrowDownToLine, ArrowUpFromLine } from 'lucide-react'
import { Badge } from '../../components/Badge'
import { useWords } from '../../stores/words'

/** What waits for a ceremony: impediments from below, answers from above. */
export function Waiting({ comingUp, answers }: { readonly comingUp: number; readonly answers: number }) {
  const words = useWords()
  return (
    <>
      {comingUp > 0 && (
        <Badge tone="danger" icon={ArrowUpFromLine}>
          {words.say('today.comingUp', { count: comingUp })}
        </Badge>
      )}
      {answers > 0 && (
        <Badge tone="ok" icon={ArrowDownToLine}>
          {words.say('today.answers', { count: answers })}
        </Badge>
      )}
    </>
  )
}
