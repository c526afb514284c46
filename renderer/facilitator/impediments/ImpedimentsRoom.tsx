import { Ban, CircleAlert } from 'lucide-react'
import { type ReactNode, useDeferredValue, useEffect, useState } from 'react'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { Screen } from '../../components/Screen'
import { useApp } from '../../stores/app'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { dependenciesPrefix } from '../dependencies/prefix'
import type { OrgIndex } from '../org/orgIndex'
import { useOrg } from '../org/useOrg'
import { Board } from './Board'
import { Filters } from './Filters'
import { type Filter, isUnfiltered, unfiltered, useFilter } from './filter'
import { ImpedimentList } from './ImpedimentList'
import { ImpedimentPanel } from './ImpedimentPanel'
import styles from './ImpedimentsRoom.module.css'
import { RaiseDialog } from './RaiseDialog'

const most = 2000
/** What leads here names a unit, or an impediment after this word. */
const itemPrefix = 'impediment '

/** Every impediment of every level, as a list or as the board of a unit, and the life of the one that is chosen. */
export function ImpedimentsRoom({
  choice,
  open
}: {
  /** The switch to the other things this room shows. */
  readonly choice: ReactNode
  /** The impediment to show first; null for none in particular. */
  readonly open: string | null
}) {
  const words = useWords()
  const org = useOrg()
  const focus = useApp((app) => app.focusId)
  const focusedItem = open ?? (focus?.startsWith(itemPrefix) ? focus.slice(itemPrefix.length) : null)
  const filter = useFilter()
  const [chosen, setChosen] = useState(focusedItem)
  const [opened, setOpened] = useState<string | null>(null)
  const [raises, setRaises] = useState(false)
  // Whoever was led here sees what they came for, whatever was filtered before.
  useEffect(() => {
    if (focusedItem !== null) useFilter.setState({ view: 'list' })
    else if (focus !== null && !focus.startsWith(dependenciesPrefix))
      useFilter.setState({ ...unfiltered, unitId: focus })
  }, [focus, focusedItem])
  const searched = useDeferredValue(filter.text.trim())
  const asked = { ...filter, text: searched }
  const list = useRead('impediments', filter.view === 'list' ? listInput(asked) : null).value
  const boardOf = filter.unitId ?? (org ? topOf(org) : null)
  const raise = (
    <Button icon={CircleAlert} variant="primary" onPress={() => setRaises(true)}>
      {words.say('impediments.raise')}
    </Button>
  )
  return (
    <Screen
      fills
      title={words.say('nav.impediments')}
      subtitle={
        filter.view === 'board'
          ? words.say('board.of', { unit: org?.columns.name[org.indexById.get(boardOf ?? '') ?? -1] ?? '' })
          : list && words.say('impediments.count', { count: list.total })
      }
      actions={raise}
    >
      <Filters filter={filter}>{choice}</Filters>
      {filter.view === 'board' && boardOf !== null && (
        <Board
          unitId={boardOf}
          filter={asked}
          chosen={chosen}
          opened={opened}
          onChoose={setChosen}
          onOpen={setOpened}
        />
      )}
      {filter.view === 'list' && list && list.id.length === 0 && (
        <Nothing unfiltered={isUnfiltered(filter)} onRaise={() => setRaises(true)} />
      )}
      {filter.view === 'list' && list && list.id.length > 0 && (
        <div className={styles.split} data-chosen={chosen !== null || undefined}>
          <ImpedimentList list={list} chosen={chosen} onChoose={setChosen} />
          <ImpedimentPanel key={chosen} impedimentId={chosen} onShow={setChosen} />
        </div>
      )}
      {raises && <RaiseDialog unitId={filter.unitId} onClose={() => setRaises(false)} onRaised={setChosen} />}
    </Screen>
  )
}

function Nothing({
  unfiltered: isAll,
  onRaise
}: {
  readonly unfiltered: boolean
  readonly onRaise: () => void
}) {
  const words = useWords()
  return (
    <EmptyState
      icon={Ban}
      text={words.say(isAll ? 'impediments.empty' : 'common.noMatch')}
      action={
        isAll ? (
          <Button size="large" icon={CircleAlert} onPress={onRaise}>
            {words.say('impediments.raise')}
          </Button>
        ) : (
          <Button onPress={() => useFilter.setState(unfiltered)}>{words.say('common.clearFilters')}</Button>
        )
      }
    />
  )
}

const listInput = ({ state, unitId, level, owner, age, text }: Filter) => ({
  state,
  unitId,
  level,
  owner,
  age,
  text,
  limit: most
})

/** The unit that a board stands for when nobody chose one: the executives, or else the highest there is. */
function topOf({ columns }: OrgIndex): string | null {
  const executives = columns.kind.indexOf('eat')
  const highest = columns.height.indexOf(Math.max(...columns.height))
  return columns.id[executives >= 0 ? executives : highest] ?? null
}
