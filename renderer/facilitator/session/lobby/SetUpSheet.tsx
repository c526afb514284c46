import { type FormEvent, useId, useState } from 'react'
import { isByAgenda } from '../../../../shared/ceremony/agenda'
import { boxMsOf } from '../../../../shared/ceremony/plan'
import { clockModes, hasOrder, type SetUp, turnOrders } from '../../../../shared/ceremony/setup'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { Checkbox } from '../../../components/Checkbox'
import { Dialog } from '../../../components/Dialog'
import { Segmented } from '../../../components/Segmented'
import { Select } from '../../../components/Select'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { useSnapshot } from '../SessionContext'
import styles from '../sheets/Sheets.module.css'
import { AgendaEditor } from './AgendaEditor'
import { RotaChoice } from './RotaChoice'
import { agendaFormOf, formOf, minutesByPart, readAgenda, readForm } from './setUpForm'

const limits = ['turnWrapUp', 'turnLastWords', 'boxWrapUp', 'boxLastMinutes'] as const

/**
 * How this unit runs this ceremony: for now, and kept for the next time. Once it has started, what is planned already
 * stands apart, as what only the next one will have.
 */
export function SetUpSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const id = useId()
  const { session, context } = useSnapshot()
  const { kind } = session
  const [chosen, setChosen] = useState<SetUp>(session.setUp)
  const started = session.phase !== 'lobby'
  // Today's box may have been stretched since: what is kept for the next time is what was set up.
  const boxMs = started ? boxMsOf(kind, session.setUp, session.agenda) : session.boxMs
  const byAgenda = isByAgenda(kind)
  const [form, setForm] = useState(() => formOf(session.setUp, boxMs))
  const [agenda, setAgenda] = useState(() => agendaFormOf(kind, session.agenda, session.setUp))
  const [rota, setRota] = useState<readonly string[]>(session.rota.people)
  const [refused, setRefused] = useState(false)
  const choose = (some: Partial<SetUp>) => setChosen({ ...chosen, ...some })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const setUp = readForm(kind, form, chosen, byAgenda)
    const parts = readAgenda(kind, agenda)
    setRefused(setUp === null || parts === null)
    if (!setUp || !parts) return
    // What an older set-up kept about minutes is told by the agenda from now on.
    const partMinutes = byAgenda ? {} : minutesByPart(parts)
    const done = [
      ...(byAgenda ? [await act({ type: 'setAgenda', agenda: [...parts] })] : []),
      await act({ type: 'setUp', setUp: { ...setUp, partMinutes } }),
      await act({ type: 'setRota', people: [...rota] })
    ]
    if (!done.includes(false)) onClose()
  }
  const planned = (
    <>
      <div className={styles.pair}>
        {!byAgenda && (
          <TextField
            label={words.say('setup.box')}
            value={form.box}
            onChange={(box) => setForm({ ...form, box })}
            inputMode="decimal"
            maxLength={5}
          />
        )}
        {hasOrder(kind) && (
          <Select
            label={words.say('setup.order')}
            choices={turnOrders.map((order) => ({ id: order, label: words.say(`setup.order.${order}`) }))}
            value={chosen.order}
            onChange={(order) => choose({ order })}
          />
        )}
      </div>
      {hasOrder(kind) && <p className={styles.hint}>{words.say(`setup.order.hint.${chosen.order}`)}</p>}
      {byAgenda ? (
        <AgendaEditor kind={kind} form={agenda} onChange={setAgenda} />
      ) : (
        agenda.length > 0 && (
          <fieldset className={styles.group}>
            <legend>{words.say('setup.parts')}</legend>
            <div className={styles.pair}>
              {agenda.map((part) => (
                <TextField
                  key={part.id}
                  label={words.say('setup.minutesOf', { part: words.say(`part.${part.content}`) })}
                  value={part.minutes}
                  onChange={(minutes) =>
                    setAgenda(agenda.map((other) => (other.id === part.id ? { ...other, minutes } : other)))
                  }
                  inputMode="decimal"
                  maxLength={5}
                />
              ))}
            </div>
          </fieldset>
        )
      )}
    </>
  )
  const byClock = (
    <>
      <Checkbox
        label={words.say('setup.byClock')}
        isSelected={chosen.byClock}
        onChange={(byClock) => choose({ byClock })}
      />
      {chosen.byClock && session.bookedAt === null && (
        <p className={styles.hint}>{words.say('setup.byClock.unbooked')}</p>
      )}
    </>
  )
  return (
    <Dialog
      title={words.say('setup.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.say('common.cancel')}</Button>
          <Button type="submit" form={id} variant="primary">
            {words.say('setup.save')}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={(event) => void save(event)}>
        <p className={styles.hint}>
          {words.say('setup.kept', {
            ceremony: words.say(`ceremony.${kind}`),
            unit: cleanText(session.unitName, 60)
          })}
        </p>
        {!started && planned}
        <div className={styles.line}>
          <span>{words.say('setup.clock')}</span>
          <Segmented
            label={words.say('setup.clock')}
            choices={clockModes.map((clock) => ({ id: clock, label: words.say(`setup.clock.${clock}`) }))}
            value={chosen.clock}
            onChange={(clock) => choose({ clock })}
          />
        </div>
        <fieldset className={styles.group}>
          <legend>{words.say('setup.phases')}</legend>
          <div className={styles.pair}>
            {limits.map((limit) => (
              <TextField
                key={limit}
                label={words.say(`setup.${limit}`)}
                value={form.thresholds[limit]}
                onChange={(text) => setForm({ ...form, thresholds: { ...form.thresholds, [limit]: text } })}
                inputMode="decimal"
                maxLength={4}
              />
            ))}
          </div>
        </fieldset>
        {kind !== 'daily' && (
          <Checkbox
            label={words.say('setup.noNames')}
            isSelected={chosen.noNames}
            onChange={(noNames) => choose({ noNames })}
          />
        )}
        {started ? (
          <fieldset className={styles.group}>
            <legend>{words.say('setup.later')}</legend>
            <p className={styles.hint}>{words.say('setup.later.why')}</p>
            {planned}
            {byClock}
          </fieldset>
        ) : (
          byClock
        )}
        <RotaChoice people={context.people} chosen={rota} onChange={setRota} />
        {refused && (
          <p role="alert" className={styles.refused}>
            {words.say('setup.refused')}
          </p>
        )}
      </form>
    </Dialog>
  )
}
