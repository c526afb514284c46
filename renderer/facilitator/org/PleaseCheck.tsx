import { TriangleAlert } from 'lucide-react'
import type { Message } from '../../../shared/words/message'
import { useWords } from '../../stores/words'
import styles from './PleaseCheck.module.css'

/** Things that happened at once on two laptops and that only people can settle. */
export function PleaseCheck({ messages }: { readonly messages: readonly Message[] }) {
  const words = useWords()
  return (
    <section className={styles.check} aria-label={words.say('common.pleaseCheck')}>
      <TriangleAlert aria-hidden size={20} />
      <div>
        <strong>{words.say('common.pleaseCheck')}</strong>
        <ul>
          {messages.map((message) => (
            <li key={JSON.stringify(message)}>{words.tell(message)}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
