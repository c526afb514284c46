import { useState } from 'react'
import type { UnitDetail } from '../../../shared/ipc/reads/org'
import type { Cycle } from '../../../shared/org/types'
import { Button } from '../../components/Button'
import { VirtualList } from '../../components/VirtualList'
import { useWords } from '../../stores/words'
import type { OrgIndex } from './orgIndex'
import styles from './UnitPanel.module.css'

/** Where a unit stands: above it in both hierarchies, and below it. */
export function UnitPlace({
  org,
  detail: { deliveryParentId, productParentId, childIds },
  onChoose,
  onMove
}: {
  readonly org: OrgIndex
  readonly detail: UnitDetail
  readonly onChoose: (unitId: string) => void
  readonly onMove: (cycle: Cycle) => void
}) {
  const words = useWords()
  const [active, setActive] = useState(0)
  const nameOf = (id: string) => org.columns.name[org.indexById.get(id) ?? -1] ?? ''
  const above = (cycle: Cycle, parentId: string | null) => (
    <div className={styles.place}>
      <dt>{words.say(cycle === 'delivery' ? 'orgScreen.deliveryParent' : 'orgScreen.productParent')}</dt>
      <dd>
        {parentId === null ? (
          <span className={styles.quiet}>
            {words.say(cycle === 'delivery' ? 'orgScreen.atTop' : 'orgScreen.notInProduct')}
          </span>
        ) : (
          <Button variant="quiet" className={styles.link} onPress={() => onChoose(parentId)}>
            <span className={styles.cut}>{nameOf(parentId)}</span>
          </Button>
        )}
        <Button size="small" onPress={() => onMove(cycle)}>
          {words.say('common.change')}
        </Button>
      </dd>
    </div>
  )
  return (
    <section className={styles.section}>
      <dl className={styles.places}>
        {above('delivery', deliveryParentId)}
        {above('product', productParentId)}
      </dl>
      {childIds.length > 0 && (
        <>
          <h3 className={styles.sectionTitle}>{words.say('orgScreen.below')}</h3>
          <VirtualList
            label={words.say('orgScreen.below')}
            className={styles.below}
            count={childIds.length}
            rowHeight={36}
            keyOf={(row) => childIds[row] ?? String(row)}
            active={active}
            onActive={setActive}
            onOpen={(row) => onChoose(childIds[row] ?? '')}
            textOf={(row) => nameOf(childIds[row] ?? '')}
            renderRow={(row) => (
              <Button
                variant="quiet"
                className={styles.link}
                excludeFromTabOrder
                onPress={() => onChoose(childIds[row] ?? '')}
              >
                <span className={styles.cut}>{nameOf(childIds[row] ?? '')}</span>
              </Button>
            )}
          />
        </>
      )}
    </section>
  )
}
