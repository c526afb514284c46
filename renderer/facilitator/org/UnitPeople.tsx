import { UserPlus, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { UnitDetail } from '../../../shared/ipc/reads/org'
import type { Role } from '../../../shared/org/types'
import { Name } from '../../ceremony/Name'
import { Button } from '../../components/Button'
import { IconButton } from '../../components/IconButton'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useWords } from '../../stores/words'
import { changeOrg, newId } from '../actions'
import styles from './UnitPanel.module.css'

/** Who is in a unit, and as what. */
export function UnitPeople({ detail }: { readonly detail: UnitDetail }) {
  const words = useWords()
  const { unit, members } = detail
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>{words.say('orgScreen.people')}</h3>
      {members.length === 0 && <p className={styles.quiet}>{words.say('common.nobodyYet')}</p>}
      <ul className={styles.people}>
        {members.map((member) => (
          <li key={`${member.personId} ${member.role}`} className={styles.person}>
            <span className={styles.personName}>
              <Name>{member.personName}</Name>
            </span>
            <span className={styles.quiet}>{words.say(`role.${member.role}`)}</span>
            <IconButton
              icon={X}
              label={words.say('orgScreen.removePerson', {
                person: member.personName,
                role: words.say(`role.${member.role}`)
              })}
              onPress={() =>
                void changeOrg({
                  type: 'removeMember',
                  unitId: unit.id,
                  personId: member.personId,
                  role: member.role
                })
              }
            />
          </li>
        ))}
      </ul>
      <AddPerson unitId={unit.id} isTeam={unit.kind === 'team'} />
    </section>
  )
}

function AddPerson({ unitId, isTeam }: { readonly unitId: string; readonly isTeam: boolean }) {
  const words = useWords()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>(isTeam ? 'member' : 'sosm')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const personName = name.trim()
    if (personName === '') return
    if (await changeOrg({ type: 'addMember', unitId, personId: newId(), personName, role })) setName('')
  }
  return (
    <form className={styles.addPerson} onSubmit={(event) => void add(event)}>
      <TextField
        label={words.say('orgScreen.addPerson')}
        labelInside
        className={styles.grows}
        value={name}
        onChange={setName}
        maxLength={200}
      />
      <Select
        label={words.say('orgScreen.role')}
        labelHidden
        choices={roles.map((id) => ({ id, label: words.say(`role.${id}`) }))}
        value={role}
        onChange={setRole}
      />
      <Button type="submit" icon={UserPlus} isDisabled={name.trim() === ''}>
        {words.say('common.add')}
      </Button>
    </form>
  )
}

const roles: readonly Role[] = ['member', 'sm', 'po', 'sosm', 'cpo', 'stakeholder']
