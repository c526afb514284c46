import { ArrowRight, Network } from 'lucide-react'
import { useState } from 'react'
import { Name } from '../../../ceremony/Name'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { Checkbox } from '../../../components/Checkbox'
import { FormDialog } from '../../../components/FormDialog'
import { Select } from '../../../components/Select'
import { useWords } from '../../../stores/words'
import { useOrg } from '../../org/useOrg'
import { act } from '../act'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'
import { realignment, realignTargets, unitsUnder } from './realignment'

/** Puts a team under another product; what was moved so far stays in sight. */
export function Realign() {
  const words = useWords()
  const { realigned } = useSnapshot().session.metaScrum
  const [asking, setAsking] = useState(false)
  return (
    <Region
      title={words.say('meta.realigned')}
      aside={
        <Button size="small" icon={Network} onPress={() => setAsking(true)}>
          {words.say('meta.realign')}
        </Button>
      }
    >
      <ul className={styles.lines}>
        {realigned.map(({ moved, name, fromName, toName, inDelivery }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a log that only grows at its end
          <li key={`${index} ${moved}`} className={styles.line}>
            <span className={styles.grow}>
              <b>
                <Name>{name}</Name>
              </b>{' '}
              <Name>{fromName || words.say('meta.top')}</Name> <ArrowRight aria-hidden size={14} />{' '}
              <Name>{toName}</Name>
            </span>
            {inDelivery && <span className={styles.hint}>{words.say('meta.realign.both')}</span>}
          </li>
        ))}
      </ul>
      {asking && <RealignDialog onClose={() => setAsking(false)} />}
    </Region>
  )
}

function RealignDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const { context } = useSnapshot()
  const org = useOrg()
  const [unit, setUnit] = useState('')
  const [to, setTo] = useState('')
  const [inDelivery, setInDelivery] = useState(true)
  const units = org ? unitsUnder(org.columns, context.unit.id) : []
  const targets = org ? realignTargets(org.columns, context.unit.id, unit) : []
  const submit = async () => {
    const move = org && realignment(org.columns, unit, to)
    if (move && (await act({ type: 'realign', ...move, inDelivery }))) onClose()
  }
  return (
    <FormDialog
      title={words.say('meta.realign')}
      onClose={onClose}
      size="small"
      submit={words.say('meta.realign.do')}
      isDisabled={unit === '' || to === ''}
      className={styles.form}
      onSubmit={submit}
    >
      <Select
        label={words.say('meta.realign.unit')}
        choices={units.map(({ id, name }) => ({ id, label: cleanText(name, 60) }))}
        value={unit}
        onChange={(next) => {
          setUnit(next)
          setTo('')
        }}
      />
      <Select
        label={words.say('meta.realign.to')}
        choices={targets.map(({ id, name }) => ({ id, label: cleanText(name, 60) }))}
        value={to}
        onChange={setTo}
      />
      <Checkbox label={words.say('meta.realign.delivery')} isSelected={inDelivery} onChange={setInDelivery} />
    </FormDialog>
  )
}
