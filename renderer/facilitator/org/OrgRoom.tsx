import { FolderOpen, Network, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { Screen } from '../../components/Screen'
import { useApp } from '../../stores/app'
import { useWords } from '../../stores/words'
import { pickFile } from '../actions'
import { TableMenu } from '../files/TableActions'
import { AddUnitDialog } from './AddUnitDialog'
import { OrgOutline } from './OrgOutline'
import styles from './OrgRoom.module.css'
import { PleaseCheck } from './PleaseCheck'
import { UnitPanel } from './UnitPanel'
import { useOrg } from './useOrg'

/** The organisation: its tree, and beside it the unit that is chosen. */
export function OrgRoom() {
  const words = useWords()
  const org = useOrg()
  const unitId = useApp((app) => app.focusId)
  const [adding, setAdding] = useState(false)
  const choose = (id: string | null) => useApp.setState({ focusId: id })
  const add = (
    <Button icon={Plus} onPress={() => setAdding(true)}>
      {words.say('orgScreen.addTop')}
    </Button>
  )
  return (
    <Screen
      fills
      title={words.say('nav.org')}
      subtitle={
        org &&
        org.size > 0 &&
        words.say('orgScreen.summary', { units: org.size, people: org.columns.personCount })
      }
      actions={
        <>
          {add}
          <Button icon={FolderOpen} onPress={() => void pickFile('table')}>
            {words.say('orgScreen.openFile')}
          </Button>
          {org && org.size > 0 && <TableMenu kind="organisation" unitId={org.columns.id[0] ?? ''} />}
        </>
      }
    >
      {org && org.columns.pleaseCheck.length > 0 && <PleaseCheck messages={org.columns.pleaseCheck} />}
      {org?.size === 0 && (
        <EmptyState
          icon={Network}
          text={words.say('orgScreen.empty')}
          action={
            <Button variant="primary" size="large" onPress={() => void pickFile('table')}>
              {words.say('orgScreen.openFile')}
            </Button>
          }
        />
      )}
      {org && org.size > 0 && (
        <div className={styles.split}>
          <OrgOutline org={org} unitId={unitId} onChoose={choose} />
          <UnitPanel key={unitId} org={org} unitId={unitId} onChoose={choose} />
        </div>
      )}
      {adding && <AddUnitDialog parent={null} onClose={() => setAdding(false)} onAdded={choose} />}
    </Screen>
  )
}
