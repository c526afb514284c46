import { ChevronsUpDown, Play, Target } from 'lucide-react'
import { useState } from 'react'
import { rootsOf } from '../../../shared/org/tree'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { EmptyState } from '../../components/EmptyState'
import { Screen } from '../../components/Screen'
import { Segmented } from '../../components/Segmented'
import { useApp } from '../../stores/app'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { openCeremony, pickFile } from '../actions'
import type { OrgIndex } from '../org/orgIndex'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'
import { Board } from '../transformation/Board'
import { useWhichBacklog } from '../transformation/open'
import { Backlog } from './Backlog'
import { DodCard } from './DodCard'
import styles from './ProductRoom.module.css'
import { VisionCard } from './VisionCard'

/** The "what and why" of a unit: vision, one ordered backlog, the definition of done. */
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
            <Button variant="primary" size="large" onPress={() => void pickFile('organisation')}>
              {words.say('orgScreen.openFile')}
            </Button>
          }
        />
      </Screen>
    )
  const isTop = org.columns.kind[unit] === 'eat'
  return (
    <Screen
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
          <Button variant="primary" icon={Play} onPress={() => void openCeremony(unitId, 'metaScrum')}>
            {words.say('product.openMetaScrum')}
          </Button>
        </>
      }
    >
      <Side key={unitId} unitId={unitId} isTop={isTop} />
      {picking && (
        <Dialog title={words.say('product.unit')} isOpen onClose={() => setPicking(false)}>
          <UnitPicker
            label={words.say('product.unit.pick')}
            allows={(at) => org.columns.kind[at] !== 'team'}
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

function Side({ unitId, isTop }: { readonly unitId: string; readonly isTop: boolean }) {
  const words = useWords()
  const product = useRead('product', { unitId }).value
  const wanted = useWhichBacklog((backlog) => backlog.which)
  const kind = isTop ? wanted : 'product'
  if (!product) return null
  const which = isTop ? (
    <Segmented
      label={words.say('product.which')}
      choices={[
        { id: 'product', label: words.say('product.backlog') },
        { id: 'transformation', label: words.say('product.transformation') }
      ]}
      value={kind}
      onChange={(which) => useWhichBacklog.setState({ which })}
    />
  ) : (
    <h2 className={styles.title}>{words.say('product.backlog')}</h2>
  )
  if (kind === 'transformation')
    return (
      <>
        <div className={styles.head}>{which}</div>
        <Board unitId={unitId} />
      </>
    )
  return (
    <>
      <VisionCard unitId={unitId} vision={product.vision} />
      <div className={styles.columns}>
        <Backlog
          unitId={unitId}
          kind="product"
          heading={which}
          items={product.backlog}
          lastAgreed={product.lastAgreed}
        />
        <div className={styles.side}>
          <DodCard unitId={unitId} lines={product.dod} />
          {product.stakeholders.length > 0 && (
            <section className={styles.part}>
              <h2 className={styles.title}>{words.say('product.stakeholders')}</h2>
              <ul className={styles.names}>
                {product.stakeholders.map(({ id, name }) => (
                  <li key={id}>
                    <bdi>{name}</bdi>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </>
  )
}

/** The top of the product side; without one, the top of the organisation. */
function topOf({ trees, columns }: OrgIndex): string | null {
  const isAbove = (unit: number) => columns.kind[unit] !== 'team'
  const hasBelow = (unit: number) => (trees.product.first[unit + 1] ?? 0) > (trees.product.first[unit] ?? 0)
  const roots = rootsOf(trees.product).filter(isAbove)
  const top =
    roots.find((unit) => columns.kind[unit] === 'eat') ??
    roots.find(hasBelow) ??
    rootsOf(trees.delivery).find(isAbove)
  return top === undefined ? null : (columns.id[top] ?? null)
}
