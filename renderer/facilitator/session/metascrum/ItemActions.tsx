import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { PartColumns } from '../../../../shared/ipc/reads/backlog'
import type { Item } from '../../../../shared/product/item'
import { cleanText } from '../../../ceremony/names'
import { FormDialog } from '../../../components/FormDialog'
import { MenuButton } from '../../../components/MenuButton'
import { TextField } from '../../../components/TextField'
import { useRead } from '../../../stores/reads'
import { useWords } from '../../../stores/words'
import { ReasonDialog } from '../../impediments/ReasonDialog'
import { partsNote } from '../../product/partsNote'
import { act } from '../act'
import styles from '../Run.module.css'

type Asking = 'budget' | 'dropped' | 'killed'

/** What else a MetaScrum does with an item: gives it a budget, drops it, kills it. Each asks why, in a line. */
export function ItemActions({ item }: { readonly item: Item }) {
  const words = useWords()
  const [asking, setAsking] = useState<Asking | null>(null)
  const title = cleanText(item.title, 60)
  const end = asking === 'dropped' || asking === 'killed' ? asking : null
  const parts = useRead('parts', end ? { itemId: item.id } : null).value
  const endTitle = words.say(end === 'dropped' ? 'meta.drop' : 'meta.kill', { title })
  return (
    <>
      <MenuButton
        bare
        label={words.say('meta.more', { title })}
        icon={Ellipsis}
        choices={[
          { id: 'budget', label: words.say('meta.budgets'), run: () => setAsking('budget') },
          { id: 'dropped', label: words.say('meta.drop', { title }), run: () => setAsking('dropped') },
          { id: 'killed', label: words.say('meta.kill', { title }), run: () => setAsking('killed') }
        ]}
      />
      {asking === 'budget' && <BudgetDialog item={item} onClose={() => setAsking(null)} />}
      {end && (
        <ReasonDialog
          title={endTitle}
          label={words.say('meta.why')}
          onClose={() => setAsking(null)}
          note={parts && partsNote(parts, words)}
          onSubmit={(reason) =>
            act({ type: 'endItem', item: item.id, state: end, reason, ...(parts ? partsOf(parts) : {}) })
          }
        />
      )}
    </>
  )
}

const partsOf = ({ id, state }: PartColumns) =>
  id.length === 0 ? {} : { parts: id.map((part, i) => ({ id: part, before: state[i] ?? 'open' })) }

function BudgetDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const words = useWords()
  const [amount, setAmount] = useState(item.budget === null ? '' : String(item.budget))
  const [reason, setReason] = useState('')
  const budget = amountOf(amount)
  const submit = async () => {
    if (budget === undefined) return
    if (await act({ type: 'setBudget', item: item.id, budget, reason: reason.trim() })) onClose()
  }
  return (
    <FormDialog
      title={words.say('meta.budget.of', { title: cleanText(item.title, 60) })}
      onClose={onClose}
      size="small"
      submit={words.say('meta.set')}
      isDisabled={budget === undefined}
      className={styles.form}
      onSubmit={submit}
    >
      <TextField
        label={words.say('meta.budgets')}
        value={amount}
        onChange={setAmount}
        inputMode="decimal"
        maxLength={15}
        autoFocus
        {...(budget === undefined ? { error: words.say('meta.budget.notNumber') } : {})}
      />
      <TextField label={words.say('meta.why')} value={reason} onChange={setReason} maxLength={300} />
    </FormDialog>
  )
}

/** Digits with or without a decimal point; nothing is no budget, anything else undefined. */
function amountOf(text: string): number | null | undefined {
  const plain = text.replace(/[\s'’]/g, '').replace(',', '.')
  if (plain === '') return null
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined
}
