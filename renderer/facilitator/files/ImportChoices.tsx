import { ChevronsUpDown, CircleAlert, Columns3, History, RotateCcw } from 'lucide-react'
import { useId, useState } from 'react'
import type { ImportPreview, ProductAsked } from '../../../shared/ipc/files'
import type { Choices } from '../../../shared/product/import/choices'
import { type DateOrder, readDate } from '../../../shared/product/import/dates'
import { type DecimalSign, readNumber } from '../../../shared/product/import/numbers'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Checkbox'
import { Dialog } from '../../components/Dialog'
import { Segmented } from '../../components/Segmented'
import { useWords } from '../../stores/words'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'
import styles from './files.module.css'
import { ImportColumns } from './ImportColumns'

/** What a person says about a file of the product side: whose it is, its order, its dates, its numbers, its columns. */
export function ImportChoices({
  asked,
  said,
  onChoose
}: {
  readonly asked: ProductAsked
  readonly said: NonNullable<ImportPreview['said']>
  readonly onChoose: (choices: Choices) => void
}) {
  const words = useWords()
  const org = useOrg()
  const [choices, setChoices] = useState<Choices>(said.choices)
  const [isPicking, setIsPicking] = useState(false)
  const [showsColumns, setShowsColumns] = useState(asked.source === 'other')
  const columnsId = useId()
  const choose = (more: Partial<Choices>) => {
    const next = { ...choices, ...more }
    setChoices(next)
    onChoose(next)
  }
  const unit = org?.columns.name[org.indexById.get(choices.unitId) ?? -1] ?? ''
  const { refused, dates, numbers, missing, mirror, moved, order, needsTitle, holds, source } = asked
  return (
    <>
      {said.asLastTime && (
        <div className={styles.choices}>
          <span className={styles.asLastTime} role="status">
            <History aria-hidden size={20} />
            {words.say('importDialog.asLastTime')}
          </span>
          <Button
            icon={RotateCcw}
            variant="quiet"
            onPress={() => choose({ columns: {}, dates: null, numbers: null })}
          >
            {words.say('importDialog.afresh')}
          </Button>
        </div>
      )}
      {needsTitle && <p>{words.say('importDialog.columns.ask')}</p>}
      <div className={styles.choices}>
        <Button icon={ChevronsUpDown} onPress={() => setIsPicking(true)}>
          <span className={styles.cutShort}>{words.say('importDialog.for', { unit })}</span>
        </Button>
        {holds === 'items' && source !== 'sameday' && (
          <Button
            icon={Columns3}
            aria-expanded={showsColumns}
            aria-controls={columnsId}
            onPress={() => setShowsColumns(!showsColumns)}
          >
            {words.say('importDialog.columns')}
          </Button>
        )}
        {moved > 0 && (
          <Checkbox
            label={words.say('importDialog.order', { moved })}
            isSelected={order}
            onChange={(wanted) => choose({ order: wanted })}
          />
        )}
      </div>
      {missing > 0 && (
        <Checkbox
          label={words.say('importDialog.mirror', { missing })}
          isSelected={mirror}
          onChange={(wanted) => choose({ mirror: wanted })}
        />
      )}
      {dates && (
        <div className={styles.choices}>
          <span>{words.say('importDialog.dates', { sample: dates.sample })}</span>
          <DateChoice {...dates} onChange={(read) => choose({ dates: read })} />
          {dates.order === null && (
            <span className={styles.quiet}>{words.say('importDialog.dates.unsaid')}</span>
          )}
        </div>
      )}
      {numbers && (
        <div className={styles.choices}>
          <span>{words.say('importDialog.numbers', { sample: numbers.sample })}</span>
          <NumberChoice {...numbers} onChange={(sign) => choose({ numbers: sign })} />
          {numbers.sign === null && (
            <span className={styles.quiet}>{words.say('importDialog.numbers.unsaid')}</span>
          )}
        </div>
      )}
      {showsColumns && (
        <div id={columnsId}>
          <ImportColumns
            asked={asked}
            onChange={(field, column) => choose({ columns: { ...choices.columns, [field]: column } })}
          />
        </div>
      )}
      {refused && (
        <div className={styles.refused} role="alert">
          <CircleAlert aria-hidden size={20} />
          <p>
            {words.tell(refused.text)} {refused.advice && words.tell(refused.advice)}
          </p>
        </div>
      )}
      {isPicking && (
        <Dialog title={words.say('importDialog.pickUnit')} isOpen onClose={() => setIsPicking(false)}>
          <UnitPicker
            label={words.say('importDialog.pickUnit')}
            onPick={(unitId) => {
              setIsPicking(false)
              choose({ unitId })
            }}
          />
        </Dialog>
      )}
    </>
  )
}

function DateChoice({
  sample,
  order,
  onChange
}: {
  readonly sample: string
  readonly order: DateOrder | null
  readonly onChange: (order: DateOrder) => void
}) {
  const words = useWords()
  const read = readDate(sample)
  if (read.kind !== 'either') return null
  const long = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const ways: readonly DateOrder[] = ['dayFirst', 'monthFirst']
  return (
    <Segmented
      label={words.say('importDialog.dates', { sample })}
      choices={ways.map((id) => ({ id, label: long.format(Date.parse(`${read[id]}T00:00Z`)) }))}
      value={order ?? ('' as DateOrder)}
      onChange={onChange}
    />
  )
}

function NumberChoice({
  sample,
  sign,
  onChange
}: {
  readonly sample: string
  readonly sign: DecimalSign | null
  readonly onChange: (sign: DecimalSign) => void
}) {
  const words = useWords()
  const read = readNumber(sample)
  if (read.kind !== 'either') return null
  // Without groups of digits, or the two would read the same again.
  const plain = new Intl.NumberFormat(words.locale, { useGrouping: false })
  const ways: readonly DecimalSign[] = ['comma', 'point']
  const largestFirst = [...ways].sort((a, b) => Math.abs(read[b]) - Math.abs(read[a]))
  return (
    <Segmented
      label={words.say('importDialog.numbers', { sample })}
      choices={largestFirst.map((id) => ({ id, label: plain.format(read[id]) }))}
      value={sign ?? ('' as DecimalSign)}
      onChange={onChange}
    />
  )
}
