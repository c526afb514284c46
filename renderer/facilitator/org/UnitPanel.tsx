import { Ellipsis, MoveUp, Network, Play, Plus } from 'lucide-react'
import { useState } from 'react'
import { agendaKinds } from '../../../shared/ceremony/agenda'
import type { UnitDetail } from '../../../shared/ipc/reads/org'
import { levelLabel } from '../../../shared/org/labels'
import { dailyKind } from '../../../shared/org/ladder'
import type { Cycle } from '../../../shared/org/types'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { MenuButton } from '../../components/MenuButton'
import { goTo } from '../../stores/app'
import { wallNow } from '../../stores/clock'
import { dayOf } from '../../stores/day'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { changeOrg, openCeremony } from '../actions'
import { dependenciesPrefix } from '../dependencies/prefix'
import { Hints } from '../hints/Hints'
import { PlanAdvice } from '../plan/PlanAdvice'
import { AddUnitDialog } from './AddUnitDialog'
import { MoveUnitDialog } from './MoveUnitDialog'
import { type OrgIndex, pathText } from './orgIndex'
import { UnitAgendas } from './UnitAgendas'
import { UnitFields } from './UnitFields'
import styles from './UnitPanel.module.css'
import { UnitPeople } from './UnitPeople'
import { UnitPlace } from './UnitPlace'
import { UnitWork } from './UnitWork'

/** The chosen unit: its day, its people, its place, and what can be done with it. */
export function UnitPanel({
  org,
  unitId,
  onChoose
}: {
  readonly org: OrgIndex
  readonly unitId: string | null
  readonly onChoose: (unitId: string | null) => void
}) {
  const words = useWords()
  const detail = useRead('unit', unitId === null ? null : { unitId }).value
  if (unitId === null || detail === null)
    return (
      <aside className={styles.panel}>
        <EmptyState icon={Network} text={words.say('orgScreen.pick')} />
      </aside>
    )
  if (!detail) return <aside className={styles.panel} />
  return (
    <aside className={styles.panel} aria-label={detail.unit.name}>
      <Chosen org={org} detail={detail} onChoose={onChoose} />
    </aside>
  )
}

function Chosen({
  org,
  detail,
  onChoose
}: {
  readonly org: OrgIndex
  readonly detail: UnitDetail
  readonly onChoose: (unitId: string | null) => void
}) {
  const words = useWords()
  const { unit, height, openImpediments } = detail
  const [adding, setAdding] = useState(false)
  const [moving, setMoving] = useState<Cycle | null>(null)
  const [{ dayStart }] = useState(() => dayOf(new Date(wallNow())))
  const at = org.indexById.get(unit.id) ?? -1
  const path = pathText(org, at)
  const hasProductSide = unit.kind !== 'team'
  const remove = async () => {
    if (await changeOrg({ type: 'removeUnit', id: unit.id })) onChoose(null)
  }
  const more = [
    {
      id: 'impediments',
      label: words.say('orgScreen.seeImpediments'),
      run: () => goTo('impediments', unit.id)
    },
    {
      id: 'dependencies',
      label: words.say('orgScreen.seeDependencies'),
      run: () => goTo('impediments', `${dependenciesPrefix}${unit.id}`)
    },
    ...(hasProductSide
      ? [
          { id: 'product', label: words.say('orgScreen.seeProduct'), run: () => goTo('product', unit.id) },
          ...agendaKinds
            .filter((kind) => kind !== 'metaScrum')
            .map((kind) => ({
              id: kind,
              label: words.say('agenda.open', { ceremony: words.say(`ceremony.${kind}`) }),
              run: () => void openCeremony(unit.id, kind)
            }))
        ]
      : []),
    { id: 'remove', label: words.say('orgScreen.remove'), run: () => void remove() }
  ]
  return (
    <>
      <header className={styles.head}>
        {path && <p className={styles.path}>{path}</p>}
        <h2 className={styles.title}>
          <bdi>{unit.name}</bdi>
        </h2>
        <div className={styles.badges}>
          <Badge tone="accent">{words.tell(levelLabel(unit.kind, height))}</Badge>
          {openImpediments > 0 && (
            <Badge tone="danger">{words.say('orgScreen.impedimentCount', { count: openImpediments })}</Badge>
          )}
        </div>
      </header>
      <div className={styles.actions}>
        <Button
          variant="primary"
          icon={Play}
          onPress={() => void openCeremony(unit.id, dailyKind(unit.kind))}
        >
          {words.say('orgScreen.openCeremony')}
        </Button>
        {hasProductSide && (
          <Button onPress={() => void openCeremony(unit.id, 'metaScrum')}>
            {words.say('orgScreen.openMetaScrum')}
          </Button>
        )}
        {hasProductSide && (
          <Button icon={Plus} onPress={() => setAdding(true)}>
            {words.say('orgScreen.addBelow')}
          </Button>
        )}
        <Button icon={MoveUp} onPress={() => setMoving('delivery')}>
          {words.say('orgScreen.move')}
        </Button>
        <MenuButton
          bare
          icon={Ellipsis}
          label={words.say('orgScreen.more', { unit: unit.name })}
          choices={more}
        />
      </div>
      <Hints unitId={unit.id} />
      <UnitFields key={JSON.stringify(unit)} unit={unit} />
      <PlanAdvice unitId={unit.id} at={dayStart} />
      <UnitPeople detail={detail} />
      <UnitWork key={`work ${JSON.stringify(detail.unit)}`} detail={detail} />
      {hasProductSide && <UnitAgendas key={`agendas ${unit.id}`} unit={unit} />}
      <UnitPlace org={org} detail={detail} onChoose={onChoose} onMove={setMoving} />
      {adding && <AddUnitDialog parent={unit} onClose={() => setAdding(false)} onAdded={onChoose} />}
      {moving && <MoveUnitDialog org={org} unit={at} cycle={moving} onClose={() => setMoving(null)} />}
    </>
  )
}
