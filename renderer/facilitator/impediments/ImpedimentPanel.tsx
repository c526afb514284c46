import { BadgeCheck, Ban, Lock, UserRound, Users } from 'lucide-react'
import { useState } from 'react'
import type { Impediment } from '../../../shared/impediment/types'
import { metBy } from '../../../shared/impediment/urgency'
import type { ImpedimentDetail } from '../../../shared/ipc/reads/impediments'
import { columnOf } from '../../../shared/product/transformation'
import { dayText } from '../../../shared/words/format'
import { Badge } from '../../components/Badge'
import { EmptyState } from '../../components/EmptyState'
import { wallNow } from '../../stores/clock'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { PleaseCheck } from '../org/PleaseCheck'
import panel from '../org/UnitPanel.module.css'
import { Actions } from './Actions'
import { Age } from './Age'
import { Gone } from './Gone'
import styles from './ImpedimentPanel.module.css'
import { Ladder } from './Ladder'
import { Life } from './Life'
import { MergedNote } from './MergedNote'
import { Raisers } from './Raisers'
import { SameAs } from './SameAs'
import { StairsNote } from './StairsNote'
import { toneByState } from './states'
import { WhatMoved } from './WhatMoved'

/** One impediment: what it is, who met it, its way up and back, its life, and what can be done now. */
export function ImpedimentPanel({
  impedimentId,
  onShow
}: {
  readonly impedimentId: string | null
  /** Another impediment that this one leads to. */
  readonly onShow: (impedimentId: string) => void
}) {
  const words = useWords()
  const detail = useRead('impediment', impedimentId === null ? null : { impedimentId }).value
  if (impedimentId === null || detail === null)
    return (
      <aside className={panel.panel}>
        <EmptyState icon={Ban} text={words.say('impediments.pick')} />
      </aside>
    )
  if (!detail) return <aside className={panel.panel} />
  return <Chosen key={detail.impediment.id} detail={detail} onShow={onShow} />
}

function Chosen({
  detail,
  onShow
}: {
  readonly detail: ImpedimentDetail
  readonly onShow: (impedimentId: string) => void
}) {
  const { impediment, unitNames } = detail
  const [at] = useState(wallNow)
  const asks = impediment.state === 'open' ? { unitId: impediment.ballAt, at } : null
  const way = useRead('way', asks).value
  return (
    <aside className={panel.panel} aria-label={impediment.fields.title}>
      <Head detail={detail} at={at} />
      <Actions impediment={impediment} />
      <SameAs impediment={impediment} />
      {way && <StairsNote way={way} at={at} />}
      <MergedNote detail={detail} onShow={onShow} />
      {impediment.pleaseCheck.length > 0 && <PleaseCheck messages={impediment.pleaseCheck} />}
      <Answer detail={detail} />
      <Gone detail={detail} />
      <WhatMoved impediment={impediment} />
      <Facts impediment={impediment} />
      <Raisers detail={detail} />
      <Ladder impediment={impediment} unitNames={unitNames} work={detail.work} />
      <Life impedimentId={impediment.id} />
    </aside>
  )
}

function Head({ detail, at }: { readonly detail: ImpedimentDetail; readonly at: number }) {
  const words = useWords()
  const { impediment, work } = detail
  const { fields, state, verifiedAt } = impediment
  const teams = metBy(impediment)
  return (
    <header className={panel.head}>
      <h2 className={styles.title}>
        <bdi>{fields.title}</bdi>
      </h2>
      <div className={panel.badges}>
        <Badge tone={toneByState[state]}>{words.say(`impediments.state.${state}`)}</Badge>
        {verifiedAt !== null && (
          <Badge tone="ok" icon={BadgeCheck}>
            {words.say('life.verifiedBadge')}
          </Badge>
        )}
        {teams > 1 && (
          <Badge tone="warn" icon={Users}>
            {words.say('same.metBy', { count: teams })}
          </Badge>
        )}
        {fields.confidential && <Badge icon={Lock}>{words.say('impediments.confidential')}</Badge>}
        {fields.neededBy && (
          <Badge tone="warn">
            {words.say('impediments.due', { date: dayText(fields.neededBy, words.locale) })}
          </Badge>
        )}
        <Badge>
          <Age item={impediment} work={work} at={at} told />
        </Badge>
        {fields.owner && (
          <Badge icon={UserRound}>{words.say('impediments.owner', { owner: fields.owner })}</Badge>
        )}
      </div>
    </header>
  )
}

function Answer({ detail }: { readonly detail: ImpedimentDetail }) {
  const words = useWords()
  const { answer, verifiedAt } = detail.impediment
  if (!answer) return null
  return (
    <section className={styles.answer} aria-label={words.say('impediments.answer')}>
      <h3 className={panel.sectionTitle}>
        {words.say('impediments.answerFrom', {
          disposition: words.say(`disposition.${answer.disposition}`),
          unit: detail.unitNames[answer.unitId] ?? ''
        })}
      </h3>
      {answer.text && <p>{answer.text}</p>}
      {detail.initiative && (
        <p className={panel.quiet}>
          {words.say('board.stateOf', {
            item: detail.initiative.title || words.say('board.confidential'),
            state: words.say(`board.${columnOf(detail.initiative)}`)
          })}
        </p>
      )}
      {detail.initiative?.state === 'done' && verifiedAt === null && <p>{words.say('board.verify')}</p>}
      {answer.owner && (
        <p className={panel.quiet}>{words.say('impediments.owner', { owner: answer.owner })}</p>
      )}
      {answer.due && (
        <p className={panel.quiet}>
          {words.say('impediments.due', { date: dayText(answer.due, words.locale) })}
        </p>
      )}
    </section>
  )
}

function Facts({ impediment: { fields } }: { readonly impediment: Impediment }) {
  const words = useWords()
  const facts = [
    ['impediments.blocked', fields.blocked],
    ['impediments.effect', fields.effect],
    ['impediments.ask', fields.ask],
    ['impediments.tried', fields.tried]
  ] as const
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([label, text]) =>
          text && (
            <div key={label}>
              <dt>{words.say(label)}</dt>
              <dd>{text}</dd>
            </div>
          )
      )}
    </dl>
  )
}
