import { CalendarRange, ChevronLeft, ChevronRight, Presentation } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { RoadmapBar, RoadmapView } from '../../../shared/product/roadmap'
import { datesText } from '../../../shared/report/roadmap'
import { Name } from '../../ceremony/Name'
import { axisText, tickText } from '../../ceremony/roadmapDates'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { IconButton } from '../../components/IconButton'
import { VirtualList } from '../../components/VirtualList'
import { ask } from '../../stores/bridge'
import { useRead } from '../../stores/reads'
import { onRoomScreen, useSession } from '../../stores/session'
import { useWords } from '../../stores/words'
import { unwrap } from '../actions'
import { ExportMenu } from '../report/ExportMenu'
import room from './ProductRoom.module.css'
import styles from './Roadmap.module.css'

type Line = { readonly goal: string } | { readonly bar: RoadmapBar }

/** Items by goal over time; what fits the wall goes there page by page. */
export function RoadmapTab({ unitId }: { readonly unitId: string }) {
  const words = useWords()
  const view = useRead('roadmap', { unitId }).value
  if (!view) return null
  const { roadmap } = view
  return (
    <>
      <div className={room.tools}>
        <p className={room.quiet}>
          {axisText(roadmap.axis, words.locale)}
          {roadmap.undated > 0 && ` · ${words.say('roadmap.undated.count', { count: roadmap.undated })}`}
        </p>
        <div className={styles.actions}>
          <OnTheWall unitId={unitId} />
          <ExportMenu
            variant="secondary"
            save={(format) => ask('roadmap.export', { unitId, format, path: null })}
          />
        </div>
      </div>
      {roadmap.lanes.length === 0 ? (
        <EmptyState icon={CalendarRange} text={words.say('roadmap.empty')} />
      ) : (
        <Lines roadmap={roadmap} />
      )}
    </>
  )
}

/** Puts it on the room's screen, turns its pages, and takes it off. */
function OnTheWall({ unitId }: { readonly unitId: string }) {
  const words = useWords()
  const shown = useSession((session) => onRoomScreen(session)?.view)
  const wall = shown?.screen === 'roadmap' && shown.wall.unitId === unitId ? shown.wall : null
  const turnTo = async (page: number) =>
    void unwrap(await ask('screen.set', { type: 'roadmap', unitId, page }))
  if (!wall)
    return (
      <Button icon={Presentation} onPress={() => void turnTo(1)}>
        {words.say('roadmap.show')}
      </Button>
    )
  return (
    <>
      {wall.pages > 1 && (
        <>
          <IconButton
            icon={words.direction === 'rtl' ? ChevronRight : ChevronLeft}
            label={words.say('roadmap.previous')}
            isDisabled={wall.page === 1}
            onPress={() => void turnTo(wall.page - 1)}
          />
          <span role="status">{words.say('roadmap.page', { page: wall.page, pages: wall.pages })}</span>
          <IconButton
            icon={words.direction === 'rtl' ? ChevronLeft : ChevronRight}
            label={words.say('roadmap.next')}
            isDisabled={wall.page === wall.pages}
            onPress={() => void turnTo(wall.page + 1)}
          />
        </>
      )}
      <Button icon={Presentation} onPress={() => void ask('screen.set', { type: 'wall', wall: null })}>
        {words.say('roadmap.hide')}
      </Button>
    </>
  )
}

function Lines({ roadmap }: { readonly roadmap: RoadmapView['roadmap'] }) {
  const words = useWords()
  const [active, setActive] = useState(-1)
  const lines = useMemo(
    () =>
      roadmap.lanes.flatMap(({ goal, bars }): readonly Line[] => [{ goal }, ...bars.map((bar) => ({ bar }))]),
    [roadmap]
  )
  return (
    <div className={styles.roadmap}>
      <div className={styles.axis} aria-hidden>
        {roadmap.ticks.map(({ day, at }) => (
          <span key={day} className={styles.tick} style={{ insetInlineStart: `${at * 100}%` }}>
            {tickText(day, roadmap.step, words.locale)}
          </span>
        ))}
      </div>
      <VirtualList
        label={words.say('roadmap.title')}
        role="list"
        className={styles.list}
        count={lines.length}
        rowHeight={52}
        keyOf={String}
        active={active}
        onActive={setActive}
        renderRow={(row) => {
          const line = lines[row]
          if (!line) return null
          if ('goal' in line)
            return (
              <span className={styles.goal}>
                {line.goal === '' ? words.say('product.noGoal') : <Name most={200}>{line.goal}</Name>}
              </span>
            )
          return <Bar bar={line.bar} roadmap={roadmap} />
        }}
      />
    </div>
  )
}

function Bar({ bar, roadmap }: { readonly bar: RoadmapBar; readonly roadmap: RoadmapView['roadmap'] }) {
  const words = useWords()
  return (
    <span className={styles.item}>
      <span className={styles.words}>
        <span className={styles.cut}>
          <Name most={200}>{bar.title}</Name>
        </span>
        <span className={styles.dates}>
          {datesText(bar, words)}
          {bar.state !== 'open' && ` · ${words.say(`product.state.${bar.state}`)}`}
        </span>
      </span>
      {bar.isLate && <Badge tone="danger">{words.say('roadmap.late')}</Badge>}
      <span className={styles.track} aria-hidden>
        {roadmap.ticks.map(({ day, at }) => (
          <span key={day} className={styles.grid} style={{ insetInlineStart: `${at * 100}%` }} />
        ))}
        <span
          className={styles.bar}
          data-state={bar.state}
          data-open={bar.isOpen || undefined}
          data-cut={bar.isCut || undefined}
          data-moment={bar.left === bar.right || undefined}
          style={{
            insetInlineStart: `${bar.left * 100}%`,
            inlineSize: `${(bar.right - bar.left) * 100}%`
          }}
        />
        <span className={styles.today} style={{ insetInlineStart: `${roadmap.today * 100}%` }} />
      </span>
    </span>
  )
}
