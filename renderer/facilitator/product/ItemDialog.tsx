import { Plus, X } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import type { Item } from '../../../shared/product/item'
import { isLive } from '../../../shared/product/order'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Checkbox'
import { Dialog } from '../../components/Dialog'
import { IconButton } from '../../components/IconButton'
import { Select } from '../../components/Select'
import { TextField } from '../../components/TextField'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { changeProduct, newId } from '../actions'
import { UnitPicker } from '../org/UnitPicker'
import { useOrg } from '../org/useOrg'
import styles from './Backlog.module.css'
import type { Row } from './backlogRows'
import { numberIn } from './numberIn'
import { PartOf, wholesFor } from './PartOf'
import { partsNote } from './partsNote'

const states = ['open', 'doing', 'done', 'dropped', 'killed'] as const satisfies readonly Item['state'][]
const amounts = ['value', 'effort', 'risk', 'budget'] as const
const noGoal = ' none'
const nothing: readonly Row[] = []

/** A new backlog item, or a change to one. */
export function ItemDialog({
  unitId,
  kind,
  item,
  live = nothing,
  titles = {},
  isFrozen = false,
  onClose
}: {
  readonly unitId: string
  readonly kind: Item['kind']
  readonly item: Item | null
  /** What it can depend on. */
  readonly live?: readonly Row[]
  readonly titles?: Readonly<Record<string, string>>
  /** An order was agreed: whoever changes it says why. */
  readonly isFrozen?: boolean
  readonly onClose: () => void
}) {
  const words = useWords()
  const org = useOrg()
  const form = useId()
  const goals = useRead('goals', { unitId }).value
  const [text, setText] = useState({
    title: item?.title ?? '',
    why: item?.why ?? '',
    owner: item?.owner ?? ''
  })
  const [figures, setFigures] = useState(
    Object.fromEntries(amounts.map((name) => [name, item?.[name]?.toString() ?? ''])) as Record<
      (typeof amounts)[number],
      string
    >
  )
  const [state, setState] = useState(item?.state ?? 'open')
  const [ready, setReady] = useState(item?.ready ?? false)
  const ends = (state === 'dropped' || state === 'killed') && item !== null && isLive(item)
  const parts = useRead('parts', ends ? { itemId: item.id } : null).value
  const [goalId, setGoalId] = useState(item?.goalId ?? noGoal)
  const [parentId, setParentId] = useState(item?.parentId ?? null)
  const [dates, setDates] = useState({ starts: item?.starts ?? '', ends: item?.ends ?? '' })
  const [units, setUnits] = useState<readonly string[]>(item?.units ?? [])
  const numberById = new Map(live.map((row) => [row.id, row.number]))
  const [needs, setNeeds] = useState(
    (item?.dependsOn ?? []).flatMap((id) => numberById.get(id) ?? []).join(', ')
  )
  const [reason, setReason] = useState('')
  const [picking, setPicking] = useState(false)
  const read = amounts.map((name) => numberIn(figures[name]))
  const needed = numbersIn(needs, live, item?.dependsOn ?? [], numberById)
  const isComplete = text.title.trim() !== '' && !read.includes(undefined) && needed !== null
  const goalChoices = [
    { id: noGoal, label: words.say('product.noGoal') },
    ...(goals?.id ?? []).flatMap((id, i) =>
      (goals?.depth[i] ?? 1) <= 0 && goals?.state[i] !== 'dropped'
        ? [{ id, label: goals?.title[i] ?? '' }]
        : []
    )
  ]
  const aboveId = org?.columns.id[org.trees.product.parent[org.indexById.get(unitId) ?? -1] ?? -1]
  const above = useRead('items', kind === 'product' && aboveId ? { unitId: aboveId, kind } : null).value
  const unitName = (id: string) => org?.columns.name[org.indexById.get(id) ?? -1] ?? id
  const wholes = wholesFor(item, live, { items: above, unit: unitName(aboveId ?? '') }, titles)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete || needed === null) return
    const said = {
      title: text.title.trim(),
      why: text.why.trim(),
      owner: text.owner.trim(),
      value: read[0] ?? null,
      effort: read[1] ?? null,
      risk: read[2] ?? null,
      budget: read[3] ?? null,
      goalId: goalId === noGoal ? null : goalId,
      parentId,
      units: [...units],
      dependsOn: [...needed],
      starts: dates.starts || null,
      ends: dates.ends || null,
      ready
    }
    const done = item
      ? await changeProduct({
          type: 'editItem',
          id: item.id,
          patch: { ...said, state },
          reason: reason.trim()
        })
      : await changeProduct({ type: 'addItem', id: newId(), unitId, kind, ...said, reason: reason.trim() })
    if (done) onClose()
  }
  return (
    <Dialog
      title={item ? words.say('product.editItem', { item: item.title }) : words.say('product.addItem')}
      isOpen
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.say('common.cancel')}</Button>
          <Button type="submit" form={form} variant="primary" isDisabled={!isComplete}>
            {words.say(item ? 'common.save' : 'common.add')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void save(event)}>
        <TextField
          label={words.say('product.item.title')}
          value={text.title}
          onChange={(title) => setText({ ...text, title })}
          maxLength={200}
          autoFocus
        />
        <TextField
          label={words.say('product.item.why')}
          value={text.why}
          onChange={(why) => setText({ ...text, why })}
          rows={2}
          maxLength={1000}
        />
        <div className={styles.four}>
          {amounts.map((name, i) => (
            <TextField
              key={name}
              label={words.say(`product.item.${name}`)}
              value={figures[name]}
              onChange={(value) => setFigures({ ...figures, [name]: value })}
              inputMode="decimal"
              {...(read[i] === undefined ? { error: words.say('product.item.number.wrong') } : {})}
            />
          ))}
        </div>
        <div className={styles.pairs}>
          <TextField
            label={words.say('product.item.owner')}
            value={text.owner}
            onChange={(owner) => setText({ ...text, owner })}
            maxLength={200}
          />
          {item && (
            <Select
              label={words.say('product.item.state')}
              choices={states.map((id) => ({ id, label: words.say(`product.state.${id}`) }))}
              value={state}
              onChange={setState}
            />
          )}
          {kind === 'product' && (
            <Select
              label={words.say('product.item.goal')}
              choices={goalChoices}
              value={goalId}
              onChange={setGoalId}
            />
          )}
          {kind === 'product' && wholes.length > 0 && (
            <PartOf wholes={wholes} value={parentId} onChange={setParentId} />
          )}
          {live.length > 0 && (
            <TextField
              label={words.say('product.item.needs')}
              description={words.say('product.item.needs.hint')}
              value={needs}
              onChange={setNeeds}
              {...(needed === null
                ? { error: words.say('product.item.needs.wrong', { most: live.length }) }
                : {})}
            />
          )}
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
        {kind === 'product' && (
          <Checkbox label={words.say('sprint.ready')} isSelected={ready} onChange={setReady} />
        )}
        <div className={styles.chips}>
          <span>{words.say('product.item.units')}</span>
          {units.map((id) => (
            <span key={id} className={styles.chips}>
              <bdi>{unitName(id)}</bdi>
              <IconButton
                icon={X}
                label={words.say('product.item.units.remove', { unit: unitName(id) })}
                onPress={() => setUnits(units.filter((other) => other !== id))}
              />
            </span>
          ))}
          <Button icon={Plus} onPress={() => setPicking(true)}>
            {words.say('product.item.units.add')}
          </Button>
        </div>
        {ends && parts && parts.id.length > 0 && <p role="status">{partsNote(parts, words)}</p>}
        {isFrozen && (
          <TextField
            label={words.say('product.move.why')}
            value={reason}
            onChange={setReason}
            maxLength={300}
          />
        )}
      </form>
      {picking && (
        <Dialog title={words.say('product.item.units.add')} isOpen onClose={() => setPicking(false)}>
          <UnitPicker
            label={words.say('product.item.units')}
            onPick={(id) => {
              setPicking(false)
              if (!units.includes(id)) setUnits([...units, id])
            }}
          />
        </Dialog>
      )}
    </Dialog>
  )
}

/** Numbers of the list as ids, with what is not in the list kept; null when one is no number of it. */
function numbersIn(
  text: string,
  live: readonly Row[],
  before: readonly string[],
  numberById: ReadonlyMap<string, number>
): readonly string[] | null {
  const ids = text
    .split(/[\s,;、،]+/u)
    .filter(Boolean)
    .map((part) => live[Number(part) - 1]?.id)
  if (ids.some((id) => id === undefined)) return null
  const elsewhere = before.filter((id) => !numberById.has(id))
  return [...new Set([...elsewhere, ...ids.flatMap((id) => id ?? [])])]
}
