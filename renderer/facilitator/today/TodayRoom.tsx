import { CalendarClock, CalendarPlus, Gauge, Newspaper, Play } from 'lucide-react'
import { useMemo, useState } from 'react'
import { agendaKinds } from '../../../shared/ceremony/agenda'
import type { TodayView } from '../../../shared/ipc/reads/today'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { EmptyState } from '../../components/EmptyState'
import { MenuButton } from '../../components/MenuButton'
import { Screen } from '../../components/Screen'
import { useApp } from '../../stores/app'
import { useRead } from '../../stores/reads'
import { useSession } from '../../stores/session'
import { useWords } from '../../stores/words'
import { askWhose } from '../ceremony/opening'
import { useStarted } from '../frame/useStarted'
import { useOrg } from '../org/useOrg'
import { PlanAdvice } from '../plan/PlanAdvice'
import { RehearseDialog } from '../rehearsal/RehearseDialog'
import { openMorning } from '../report/morning'
import { StandupNow } from '../welcome/StandupNow'
import { DayList } from './DayList'
import { type DayFilter, dayRows, nextRow, stepsOf } from './day'
import { NextCard } from './NextCard'
import { NextMetaScrums } from './NextMetaScrums'
import { Stairs } from './Stairs'
import styles from './TodayRoom.module.css'
import { UnfinishedCard } from './UnfinishedCard'
import { useNow } from './useNow'

/** The day: what is next, how far each level is, and every ceremony in its order. */
export function TodayRoom() {
  const words = useWords()
  const { day: dayBounds, date, clock } = useNow(words.locale)
  const today = useRead('today', dayBounds).value
  const [adding, setAdding] = useState(false)
  const [rehearsing, setRehearsing] = useState(false)
  const isRehearsal = useApp((app) => app.hello?.workspace === 'rehearsal')
  const isEmpty = today && today.unitId.length === 0 && today.unfinished.length === 0
  return (
    <Screen
      fills
      title={words.say('nav.today')}
      subtitle={date}
      actions={
        !isEmpty && (
          <>
            {!isRehearsal && (
              <Button icon={Gauge} variant="quiet" onPress={() => setRehearsing(true)}>
                {words.say('rehearsal.start')}
              </Button>
            )}
            <Button icon={Newspaper} variant="quiet" onPress={openMorning}>
              {words.say('morning.title')}
            </Button>
            <MenuButton
              icon={CalendarPlus}
              label={words.say('agenda.other')}
              variant="quiet"
              choices={agendaKinds.map((kind) => ({
                id: kind,
                label: words.say(`ceremony.${kind}`),
                run: () => askWhose(kind)
              }))}
            />
            <Button icon={Play} onPress={() => setAdding(true)}>
              {words.say('today.run')}
            </Button>
          </>
        )
      }
    >
      {isEmpty && (
        <EmptyState
          icon={CalendarClock}
          text={words.say('today.empty')}
          action={
            <Button variant="primary" size="large" icon={Play} onPress={() => setAdding(true)}>
              {words.say('today.run')}
            </Button>
          }
        />
      )}
      {today && !isEmpty && <Day today={today} clock={clock} dayStart={dayBounds.dayStart} />}
      {rehearsing && <RehearseDialog onClose={() => setRehearsing(false)} />}
      {adding && (
        <Dialog title={words.say('today.run')} isOpen onClose={() => setAdding(false)}>
          <StandupNow onBack={() => setAdding(false)} onOpened={() => setAdding(false)} isBare />
        </Dialog>
      )}
    </Screen>
  )
}

const everything: DayFilter = { unitId: null, height: null, state: null }

function Day({
  today,
  clock,
  dayStart
}: {
  readonly today: TodayView
  readonly clock: string
  readonly dayStart: number
}) {
  // Where a unit stands is said in small letters: the day itself, and what is pressed first, come before it.
  const org = useOrg(useStarted())
  const [filter, setFilter] = useState<DayFilter>(everything)
  const liveId = useSession((session) => session.snapshot?.session.id)
  const path = useMemo(
    () => dayRows(today, { ...everything, unitId: filter.unitId }, org),
    [today, filter.unitId, org]
  )
  const rows = useMemo(() => dayRows(today, filter, org), [today, filter, org])
  const unfinished = today.unfinished.filter(({ sessionId }) => sessionId !== liveId)
  return (
    <>
      {unfinished.slice(0, 2).map((session) => (
        <UnfinishedCard key={session.sessionId} session={session} />
      ))}
      {path.length > 0 && (
        <div className={styles.top}>
          <NextCard today={today} row={nextRow(today, path, clock)} org={org} />
          <Stairs
            steps={stepsOf(today, path)}
            height={filter.height}
            onHeight={(height) => setFilter({ ...filter, height })}
          />
        </div>
      )}
      <PlanAdvice unitId={null} at={dayStart} />
      <NextMetaScrums metaScrums={today.metaScrums} />
      <DayList today={today} rows={rows} org={org} filter={filter} onFilter={setFilter} />
    </>
  )
}
