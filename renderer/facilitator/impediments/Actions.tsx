import { ArrowUp, PencilLine, UserRound } from 'lucide-react'
import { useState } from 'react'
import { missingToBeHeard } from '../../../shared/impediment/decide'
import type { Impediment } from '../../../shared/impediment/types'
import { Button } from '../../components/Button'
import { useWords } from '../../stores/words'
import panel from '../org/UnitPanel.module.css'
import { useOrg } from '../org/useOrg'
import { AssignDialog } from './AssignDialog'
import { doImpediment } from './doImpediment'
import { FieldsDialog } from './FieldsDialog'
import { ReasonDialog } from './ReasonDialog'

/** What can be done with an impediment now, by the level that has the ball; nothing with one that was merged. */
export function Actions({ impediment }: { readonly impediment: Impediment }) {
  const words = useWords()
  const org = useOrg()
  const [dialog, setDialog] = useState<'refine' | 'assign' | 'resolve' | 'reopen' | null>(null)
  const { id, fields, state, ballAt, originUnitId, verifiedAt } = impediment
  const close = () => setDialog(null)
  const ball = org?.indexById.get(ballAt)
  const above = ball === undefined ? undefined : org?.columns.deliveryParent[ball]
  const parent = above === undefined || above < 0 ? undefined : org?.columns.name[above]
  const lacks = missingToBeHeard(fields).length > 0
  const about = { impedimentId: id, unitId: ballAt }
  const canSendUp = state === 'open' && parent !== undefined
  if (state === 'merged') return null
  return (
    <>
      <div className={panel.actions}>
        {canSendUp && (
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
          <>
            <Button icon={PencilLine} onPress={() => setDialog('refine')}>
              {words.say('impediments.refine')}
            </Button>
            <Button icon={UserRound} onPress={() => setDialog('assign')}>
              {words.say('life.assign')}
            </Button>
            <Button onPress={() => setDialog('resolve')}>{words.say('impediments.resolve')}</Button>
          </>
        )}
        {state === 'resolved' && verifiedAt !== null && (
          <Button onPress={() => setDialog('reopen')}>{words.say('impediments.reopen')}</Button>
        )}
      </div>
      {lacks && canSendUp && <p className={panel.quiet}>{words.say('impediments.missing')}</p>}
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
      {dialog === 'assign' && <AssignDialog impediment={impediment} onClose={close} />}
      {dialog === 'resolve' && (
        <ReasonDialog
          title={words.say('impediments.resolve')}
          label={words.say('impediments.resolve.how')}
          onClose={close}
          onSubmit={(text) =>
            doImpediment(
              { type: 'resolve', ...about, text },
              { key: 'impediments.done.resolved', values: { title: fields.title } }
            )
          }
        />
      )}
      {dialog === 'reopen' && (
        <ReasonDialog
          title={words.say('impediments.reopen')}
          label={words.say('impediments.reopen.why')}
          onClose={close}
          onSubmit={(text) =>
            doImpediment(
              { type: 'reopen', impedimentId: id, unitId: originUnitId, text },
              { key: 'impediments.done.reopened', values: { title: fields.title } }
            )
          }
        />
      )}
    </>
  )
}
