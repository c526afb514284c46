import type { OutsideChange } from '../../../shared/product/evolve'
import { dateText } from '../../../shared/words/format'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { useWords } from '../../stores/words'
import styles from './Backlog.module.css'

/** What was changed about the agreed order since; the next MetaScrum hears it first. */
export function OutsideDialog({
  changes,
  onClose
}: {
  readonly changes: readonly OutsideChange[]
  readonly onClose: () => void
}) {
  const words = useWords()
  const amount = (value: number | null) =>
    value === null ? '–' : new Intl.NumberFormat(words.locale).format(value)
  return (
    <Dialog
      title={words.say('product.outside', { count: changes.length })}
      isOpen
      isText
      onClose={onClose}
      footer={<Button onPress={onClose}>{words.say('common.close')}</Button>}
    >
      <ul className={styles.changes}>
        {changes.map((change, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a history, only ever added to
          <li key={i}>
            {words.say(`product.outside.${change.what}`, {
              title: change.title,
              from: amount(change.from),
              to: amount(change.to)
            })}
            <span className={styles.quiet}>
              {' '}
              {[dateText(change.at, words.locale), change.reason].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
