import { useState } from 'react'
import type { Impediment } from '../../../shared/impediment/types'
import { Name } from '../../ceremony/Name'
import { Button } from '../../components/Button'
import { FormDialog } from '../../components/FormDialog'
import { TextField } from '../../components/TextField'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import panel from '../org/UnitPanel.module.css'
import { doImpediment } from './doImpediment'

/** As many names as can be looked over; whoever is not among them is typed. */
const most = 12

/** Who takes care of it: anybody's name, or one of the unit that has the ball. */
export function AssignDialog({
  impediment,
  onClose
}: {
  readonly impediment: Impediment
  readonly onClose: () => void
}) {
  const words = useWords()
  const { id, ballAt, fields } = impediment
  const [owner, setOwner] = useState(fields.owner)
  const unit = useRead('unit', { unitId: ballAt }).value
  const people = [...new Set(unit?.members.map(({ personName }) => personName))].slice(0, most)
  const assign = async (name: string) => {
    const done = await doImpediment(
      { type: 'assign', impedimentId: id, unitId: ballAt, owner: name },
      name === ''
        ? { key: 'life.assign.nobody', values: { title: fields.title } }
        : { key: 'life.assign.done', values: { owner: name, title: fields.title } }
    )
    if (done) onClose()
  }
  return (
    <FormDialog
      title={words.say('life.assign.title')}
      onClose={onClose}
      size="small"
      submit={words.say('life.assign')}
      className={panel.form}
      onSubmit={() => assign(owner.trim())}
    >
      <TextField
        label={words.say('impediments.column.owner')}
        value={owner}
        onChange={setOwner}
        maxLength={200}
        autoFocus
      />
      {unit && people.length > 0 && (
        <section className={panel.section}>
          <h3 className={panel.sectionTitle}>{words.say('life.assign.people', { unit: unit.unit.name })}</h3>
          <div className={panel.actions}>
            {people.map((name) => (
              <Button key={name} size="small" onPress={() => void assign(name)}>
                <Name>{name}</Name>
              </Button>
            ))}
          </div>
        </section>
      )}
    </FormDialog>
  )
}
