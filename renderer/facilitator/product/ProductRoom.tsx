import { ChevronsUpDown, Play, Target } from 'lucide-react'
import { useState } from 'react'
import type { TableKind } from '../../../shared/files/formats'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { EmptyState } from '../../components/EmptyState'
import { Screen } from '../../components/Screen'
import { Segmented } from '../../components/Segmented'
import { useApp } from '../../stores/app'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { openCeremony, pickFile } from '../actions'
import { TableActions } from '../files/TableActions'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'
import { Board } from '../transformation/Board'
import { useWhichBacklog } from '../transformation/open'
import { BacklogTab } from './BacklogTab'
import { DodTab } from './DodTab'
import { ExperimentsTab } from './ExperimentsTab'
import { GoalsTab } from './GoalsTab'
import { MetricsTab } from './MetricsTab'
import { type ProductTab, productTabs, useProductTab } from './open'
import styles from './ProductRoom.module.css'
import { RoadmapTab } from './RoadmapTab'
import { SprintsTab } from './SprintsTab'
import { topOf } from './topOf'
import { VisionCard } from './VisionCard'

/** The "what and why" of a unit: vision, goals, one ordered backlog, the definition of done, figures and Sprints. */
export function ProductRoom() {
  const words = useWords()
  const org = useOrg()
  const unitId = useApp((app) => app.focusId) ?? (org && topOf(org))
  const [picking, setPicking] = useState(false)
  if (!org) return <Screen title={words.say('nav.product')}>{null}</Screen>
  const unit = unitId == null ? undefined : org.indexById.get(unitId)
  if (unitId == null || unit === undefined)
    return (
      <Screen title={words.say('nav.product')}>
        <EmptyState
          icon={Target}
          text={words.say('product.empty')}
          action={
            <Button variant="primary" size="large" onPress={() => void pickFile('table')}>
              {words.say('orgScreen.openFile')}
            </Button>
          }
        />
      </Screen>
    )
  const kind = org.columns.kind[unit]
  return (
    <Screen
      fills
      title={words.say('nav.product')}
      actions={
        <>
          <Button
            icon={ChevronsUpDown}
            aria-label={`${words.say('product.unit')}: ${org.columns.name[unit]}`}
            onPress={() => setPicking(true)}
          >
            <span className={styles.cut}>{org.columns.name[unit]}</span>
          </Button>
          {kind !== 'team' && (
            <Button variant="primary" icon={Play} onPress={() => void openCeremony(unitId, 'metaScrum')}>
              {words.say('product.openMetaScrum')}
            </Button>
          )}
        </>
      }
    >
      <Side key={unitId} unitId={unitId} isTop={kind === 'eat'} />
      {picking && (
        <Dialog title={words.say('product.unit')} isOpen onClose={() => setPicking(false)}>
          <UnitPicker
            label={words.say('product.unit.pick')}
            onPick={(focusId) => {
              setPicking(false)
              useApp.setState({ focusId })
            }}
          />
        </Dialog>
      )}
    </Screen>
  )
}

/** What of a tab can be a table. */
const kindByTab: Partial<Record<ProductTab, TableKind>> = {
  backlog: 'backlog',
  goals: 'goals',
  metrics: 'figures'
}

function Side({ unitId, isTop }: { readonly unitId: string; readonly isTop: boolean }) {
  const words = useWords()
  const tab = useProductTab((product) => product.tab)
  const wanted = useWhichBacklog((backlog) => backlog.which)
  const kind = isTop ? wanted : 'product'
  const isBacklog = tab === 'backlog' && kind === 'product'
  const room = useRead('productRoom', { unitId }).value
  const items = useRead('items', isBacklog ? { unitId, kind } : null).value
  if (!room) return null
  const which = isTop && (
    <Segmented
      label={words.say('product.which')}
      choices={[
        { id: 'product', label: words.say('product.backlog') },
        { id: 'transformation', label: words.say('product.transformation') }
      ]}
      value={kind}
      onChange={(which) => useWhichBacklog.setState({ which })}
    />
  )
  if (kind === 'transformation')
    return (
      <>
        <div className={styles.tabs}>{which}</div>
        <div className={styles.scrolls}>
          <Board unitId={unitId} />
        </div>
      </>
    )
  return (
    <>
      <VisionCard unitId={unitId} room={room} />
      <div className={styles.tabs}>
        <Segmented
          label={words.say('product.tabs')}
          choices={productTabs.map((id) => ({ id, label: words.say(`product.tab.${id}`) }))}
          value={tab}
          onChange={(tab) => useProductTab.setState({ tab })}
        />
        {tab === 'backlog' && which}
        {kindByTab[tab] && <TableActions kind={kindByTab[tab]} unitId={unitId} />}
      </div>
      <section className={styles.tab} aria-label={words.say(`product.tab.${tab}`)}>
        {isBacklog && items && <BacklogTab unitId={unitId} columns={items} room={room} />}
        {tab === 'roadmap' && <RoadmapTab unitId={unitId} />}
        {tab === 'goals' && <GoalsTab unitId={unitId} />}
        {tab === 'dod' && <DodTab unitId={unitId} />}
        {tab === 'metrics' && <MetricsTab unitId={unitId} />}
        {tab === 'sprints' && <SprintsTab unitId={unitId} />}
        {tab === 'experiments' && <ExperimentsTab unitId={unitId} />}
      </section>
    </>
  )
}
