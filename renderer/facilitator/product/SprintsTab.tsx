import { CalendarPlus, CalendarRange, PencilLine, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { SprintsView } from '../../../shared/ipc/reads/sprints'
import { dayOfSprint, proposedSprint } from '../../../shared/product/sprints'
import { dayText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { FormDialog } from '../../components/FormDialog'
import { IconButton } from '../../components/IconButton'
import { TextField } from '../../components/TextField'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { changeProduct } from '../actions'
import backlog from './Backlog.module.css'
import { numberIn } from './numberIn'
import styles from './ProductRoom.module.css'

type Row = SprintsView['sprints'][number]

/** The Sprints a unit works in, its own or those of the unit above, and its goal for each. */
export function SprintsTab({ unitId }: { readonly unitId: string }) {
  const words = useWords()
  const view = useRead('sprints', { unitId }).value
  const [open, setOpen] = useState<Row | 'plan' | null>(null)
  if (!view) return null
  return (
    <div className={styles.scrolls}>
      <div className={styles.tools}>
        <p className={styles.quiet}>{words.say('product.sprints.hint')}</p>
        <Button icon={CalendarPlus} variant="primary" onPress={() => setOpen('plan')}>
          {words.say('product.sprints.plan')}
        </Button>
      </div>
      {view.sprints.length === 0 && (
        <EmptyState icon={CalendarRange} text={words.say('product.sprints.empty')} />
      )}
      <ul className={styles.rows} aria-label={words.say('product.tab.sprints')}>
        {view.sprints.map((sprint) => (
          <li key={sprint.id} className={styles.line}>
            <span className={styles.words}>
              <span className={styles.title}>
                {words.say('product.sprint', { number: sprint.number })}
                {' · '}
                {dayText(sprint.starts, words.locale)} – {dayText(sprint.ends, words.locale)}
              </span>
              <span>
                {sprint.goal ? (
                  <Name most={400}>{sprint.goal}</Name>
                ) : (
                  <span className={styles.quiet}>{words.say('product.sprint.noGoal')}</span>
                )}
              </span>
              {sprint.unitId !== unitId && (
                <span className={styles.quiet}>
                  {words.say('product.sprint.from', { unit: sprint.unitName })}
                </span>
              )}
            </span>
            {sprint.id === view.currentId && (
              <Badge tone="accent">{words.say('product.sprint.now', dayOfSprint(sprint, view.today))}</Badge>
            )}
            <IconButton
              icon={PencilLine}
              label={words.say('product.sprint.edit', { number: sprint.number })}
              onPress={() => setOpen(sprint)}
            />
          </li>
        ))}
      </ul>
      {open === 'plan' && <PlanDialog unitId={unitId} view={view} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'plan' && (
        <SprintDialog unitId={unitId} sprint={open} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}

function PlanDialog({
  unitId,
  view,
  onClose
}: {
  readonly unitId: string
  readonly view: SprintsView
  readonly onClose: () => void
}) {
  const words = useWords()
  const proposed = proposedSprint(view.sprints, view.today)
  const [starts, setStarts] = useState(proposed.starts)
  const [text, setText] = useState({
    number: String(proposed.number),
    days: String(proposed.days),
    count: '6'
  })
  const number = numberIn(text.number)
  const days = numberIn(text.days)
  const count = numberIn(text.count)
  const isWhole = (value: number | null | undefined, least: number, most: number): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
  const isComplete =
    starts !== '' && isWhole(number, 0, 100_000) && isWhole(days, 1, 92) && isWhole(count, 1, 60)
  const save = async () => {
    if (!isComplete) return
    if (await changeProduct({ type: 'planSprints', unitId, starts, number, days, count })) onClose()
  }
  return (
    <FormDialog
      title={words.say('product.sprints.plan')}
      onClose={onClose}
      submit={words.say('product.sprints.plan')}
      isDisabled={!isComplete}
      className={backlog.pairs}
      onSubmit={save}
    >
      <TextField
        type="date"
        label={words.say('product.sprint.first')}
        value={starts}
        onChange={setStarts}
        autoFocus
      />
      {(['number', 'days', 'count'] as const).map((field) => (
        <TextField
          key={field}
          label={words.say(`product.sprint.${field}`)}
          value={text[field]}
          onChange={(value) => setText({ ...text, [field]: value })}
          inputMode="numeric"
        />
      ))}
    </FormDialog>
  )
}

function SprintDialog({
  unitId,
  sprint,
  onClose
}: {
  readonly unitId: string
  readonly sprint: Row
  readonly onClose: () => void
}) {
  const words = useWords()
  const isOwn = sprint.unitId === unitId
  const [goal, setGoal] = useState(sprint.goal)
  const [dates, setDates] = useState({ starts: sprint.starts, ends: sprint.ends })
  const save = async () => {
    const said = goal.trim()
    const done = isOwn
      ? await changeProduct({ type: 'editSprint', id: sprint.id, patch: { ...dates, goal: said } })
      : await changeProduct({ type: 'setSprintGoal', unitId, sprintId: sprint.id, goal: said })
    if (done) onClose()
  }
  const remove = async () => {
    if (await changeProduct({ type: 'removeSprint', id: sprint.id })) onClose()
  }
  return (
    <FormDialog
      title={words.say('product.sprint', { number: sprint.number })}
      onClose={onClose}
      submit={words.say('common.save')}
      isDisabled={dates.starts === '' || dates.ends === ''}
      beside={
        isOwn && (
          <Button icon={Trash2} onPress={() => void remove()}>
            {words.say('product.remove')}
          </Button>
        )
      }
      className={backlog.form}
      onSubmit={save}
    >
      <TextField
        label={words.say('orgScreen.goal')}
        value={goal}
        onChange={setGoal}
        rows={2}
        maxLength={400}
        autoFocus
      />
      {isOwn && (
        <div className={backlog.pairs}>
          <TextField
            type="date"
            label={words.say('product.item.starts')}
            value={dates.starts}
            onChange={(starts) => setDates({ ...dates, starts })}
          />
          <TextField
            type="date"
            label={words.say('product.item.ends')}
            value={dates.ends}
            onChange={(ends) => setDates({ ...dates, ends })}
          />
        </div>
      )}
    </FormDialog>
  )
}
