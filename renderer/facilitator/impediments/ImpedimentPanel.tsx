import { ArrowUp, Ban, Lock, PencilLine } from 'lucide-react'
import { useState } from 'react'
import type { ReadOutputs } from '../../../shared/ipc/reads'
import { dayText } from '../../../shared/words/format'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { EmptyState } from '../../components/EmptyState'
import { wallNow } from '../../stores/clock'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { PleaseCheck } from '../org/PleaseCheck'
import panel from '../org/UnitPanel.module.css'
import { useOrg } from '../org/useOrg'
import { Age } from './Age'
import { doImpediment } from './doImpediment'
import { FieldsDialog } from './FieldsDialog'
import styles from './ImpedimentPanel.module.css'
import { Ladder } from './Ladder'
import { ReasonDialog } from './ReasonDialog'
import { StairsNote } from './StairsNote'
import { toneByState } from './states'

/** One impediment: what it is, its way up and back, and what can be done now. */
export function ImpedimentPanel({ impedimentId }: { readonly impedimentId: string | null }) {
  const words = useWords()
  const detail = useRead('impediment', impedimentId === null ? null : { impedimentId }).value
  if (impedimentId === null || detail === null)
    return (
      <aside className={panel.panel}>
        <EmptyState icon={Ban} text={words.say('impediments.pick')} />
      </aside>
    )
  if (!detail) return <aside className={panel.panel} />
  return <Chosen key={detail.impediment.id} {...detail} />
}

function Chosen({ impediment, unitNames, work }: NonNullable<ReadOutputs['impediment']>) {
  const words = useWords()
  const org = useOrg()
  const [dialog, setDialog] = useState<'refine' | 'resolve' | 'reopen' | null>(null)
  const { id, fields, state, ballAt, answer, pleaseCheck } = impediment
  const [at] = useState(wallNow)
  const way = useRead('way', state === 'open' ? { unitId: ballAt, at } : null).value
  const close = () => setDialog(null)
  const ball = org?.indexById.get(ballAt)
  const above = ball === undefined ? undefined : org?.columns.deliveryParent[ball]
  const parent = above === undefined || above < 0 ? undefined : org?.columns.name[above]
  const lacks = fields.blocked === '' || fields.effect === '' || fields.ask === ''
  const about = { impedimentId: id, unitId: ballAt }
  const facts = [
    ['impediments.blocked', fields.blocked],
    ['impediments.effect', fields.effect],
    ['impediments.ask', fields.ask],
    ['impediments.tried', fields.tried]
  ] as const
  return (
    <aside className={panel.panel} aria-label={fields.title}>
      <header className={panel.head}>
        <h2 className={styles.title}>
          <bdi>{fields.title}</bdi>
        </h2>
        <div className={panel.badges}>
          <Badge tone={toneByState[state]}>{words.say(`impediments.state.${state}`)}</Badge>
          {fields.confidential && <Badge icon={Lock}>{words.say('impediments.confidential')}</Badge>}
          {fields.neededBy && (
            <Badge tone="warn">
              {words.say('impediments.due', { date: dayText(fields.neededBy, words.locale) })}
            </Badge>
          )}
          <Badge>
            <Age item={impediment} work={work} at={at} />
          </Badge>
          {fields.owner && <Badge>{words.say('impediments.owner', { owner: fields.owner })}</Badge>}
        </div>
      </header>
      <div className={panel.actions}>
        {state !== 'resolved' && parent !== undefined && state === 'open' && (
          <Button
            icon={ArrowUp}
            variant="primary"
            isDisabled={lacks}
            onPress={() =>
              void doImpediment(
                { type: 'sendUp', ...about },
                { key: 'impediments.done.sentUp', values: { unit: parent, title: fields.title } }
              )
            }
          >
            {words.say('impediments.sendUp', { unit: parent })}
          </Button>
        )}
        {state !== 'resolved' && (
          <Button icon={PencilLine} onPress={() => setDialog('refine')}>
            {words.say('impediments.refine')}
          </Button>
        )}
        {state === 'resolved' ? (
          <Button onPress={() => setDialog('reopen')}>{words.say('impediments.reopen')}</Button>
        ) : (
          <Button onPress={() => setDialog('resolve')}>{words.say('impediments.resolve')}</Button>
        )}
      </div>
      {way && <StairsNote way={way} at={at} />}
      {lacks && state === 'open' && parent !== undefined && (
        <p className={panel.quiet}>{words.say('impediments.missing')}</p>
      )}
      {pleaseCheck.length > 0 && <PleaseCheck messages={pleaseCheck} />}
      {answer && (
        <section className={styles.answer} aria-label={words.say('impediments.answer')}>
          <h3 className={panel.sectionTitle}>
            {words.say('impediments.answerFrom', {
              disposition: words.say(`disposition.${answer.disposition}`),
              unit: unitNames[answer.unitId] ?? ''
            })}
          </h3>
          {answer.text && <p>{answer.text}</p>}
          {answer.owner && (
            <p className={panel.quiet}>{words.say('impediments.owner', { owner: answer.owner })}</p>
          )}
          {answer.due && (
            <p className={panel.quiet}>
              {words.say('impediments.due', { date: dayText(answer.due, words.locale) })}
            </p>
          )}
        </section>
      )}
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
      <Ladder impediment={impediment} unitNames={unitNames} />
      {dialog === 'refine' && (
        <FieldsDialog
          title={words.say('impediments.refineTitle')}
          submit={words.say('common.save')}
          fields={fields}
          onClose={close}
          onSubmit={(patch) =>
            doImpediment(
              { type: 'refine', ...about, patch },
              { key: 'impediments.done.refined', values: { title: patch.title } }
            )
          }
        />
      )}
      {(dialog === 'resolve' || dialog === 'reopen') && (
        <ReasonDialog
          title={words.say(`impediments.${dialog}`)}
          label={words.say(dialog === 'resolve' ? 'impediments.resolve.how' : 'impediments.reopen.why')}
          onClose={close}
          onSubmit={(text) =>
            doImpediment(
              { type: dialog, ...about, text },
              {
                key: dialog === 'resolve' ? 'impediments.done.resolved' : 'impediments.done.reopened',
                values: { title: fields.title }
              }
            )
          }
        />
      )}
    </aside>
  )
}
