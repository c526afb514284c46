import { type FormEvent, useId, useState } from 'react'
import { type AgendaKind, agendaKinds } from '../../../shared/ceremony/agenda'
import { defaultSetUp } from '../../../shared/ceremony/setup'
import type { Unit } from '../../../shared/org/types'
import { cleanText } from '../../ceremony/names'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { changeOrg } from '../actions'
import { AgendaEditor } from '../session/lobby/AgendaEditor'
import { agendaFormOf, readAgenda } from '../session/lobby/setUpForm'
import styles from './UnitPanel.module.css'

/** The agendas of a unit's ceremonies, to be changed without opening one. */
export function UnitAgendas({ unit }: { readonly unit: Unit }) {
  const words = useWords()
  const [kind, setKind] = useState<AgendaKind | null>(null)
  return (
    <section className={styles.section} aria-label={words.say('agenda.all')}>
      <h3 className={styles.sectionTitle}>{words.say('agenda.all')}</h3>
      <p className={styles.quiet}>{words.say('agenda.all.hint')}</p>
      <div className={styles.actions}>
        {agendaKinds.map((each) => (
          <Button key={each} size="small" onPress={() => setKind(each)}>
            {words.say(`ceremony.${each}`)}
          </Button>
        ))}
      </div>
      {kind && <AgendaDialog key={kind} unit={unit} kind={kind} onClose={() => setKind(null)} />}
    </section>
  )
}

function AgendaDialog({
  unit,
  kind,
  onClose
}: {
  readonly unit: Unit
  readonly kind: AgendaKind
  readonly onClose: () => void
}) {
  const words = useWords()
  const id = useId()
  const read = useRead('agenda', { unitId: unit.id, kind }).value
  const [edited, setEdited] = useState<ReturnType<typeof agendaFormOf> | null>(null)
  const [refused, setRefused] = useState(false)
  const form = edited ?? (read ? agendaFormOf(kind, read.agenda, { ...defaultSetUp, ...read }) : null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!form) return
    const agenda = readAgenda(kind, form)
    setRefused(agenda === null)
    if (agenda && (await changeOrg({ type: 'setAgenda', unitId: unit.id, kind, agenda: [...agenda] })))
      onClose()
  }
  return (
    <Dialog
      title={words.say('agenda.of', {
        ceremony: words.say(`ceremony.${kind}`),
        unit: cleanText(unit.name, 60)
      })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.say('common.cancel')}</Button>
          <Button type="submit" form={id} variant="primary" isDisabled={!form}>
            {words.say('common.save')}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={(event) => void save(event)}>
        {form && <AgendaEditor kind={kind} form={form} onChange={setEdited} />}
        {refused && <p role="alert">{words.say('agenda.refused')}</p>}
      </form>
    </Dialog>
  )
}
