import { ArrowUpFromLine, CheckCheck, History, PencilLine } from 'lucide-react'
import { useState } from 'react'
import type { DodView } from '../../../shared/ipc/reads/sprints'
import { dateText } from '../../../shared/words/format'
import { Name } from '../../ceremony/Name'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { EmptyState } from '../../components/EmptyState'
import { FormDialog } from '../../components/FormDialog'
import { Segmented } from '../../components/Segmented'
import { TextField } from '../../components/TextField'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { changeProduct, newId } from '../actions'
import backlog from './Backlog.module.css'
import styles from './ProductRoom.module.css'

type Line = DodView['lines'][number]

/** What holds for everything that is called done, from where it comes, and who does not meet it yet. */
export function DodTab({ unitId }: { readonly unitId: string }) {
  const words = useWords()
  const dod = useRead('dod', { unitId }).value
  const [open, setOpen] = useState<'edit' | 'history' | null>(null)
  if (!dod) return null
  return (
    <div className={styles.scrolls}>
      <div className={styles.tools}>
        <p className={styles.quiet}>
          {dod.version > 0 && words.say('product.dod.version', { version: dod.version })}
        </p>
        <span className={styles.figures}>
          {dod.history.length > 0 && (
            <Button icon={History} onPress={() => setOpen('history')}>
              {words.say('product.dod.history')}
            </Button>
          )}
          <Button icon={PencilLine} variant="primary" onPress={() => setOpen('edit')}>
            {words.say('product.dod.edit')}
          </Button>
        </span>
      </div>
      {dod.lines.length === 0 && <EmptyState icon={CheckCheck} text={words.say('product.dod.empty')} />}
      <ul className={styles.rows} aria-label={words.say('product.dod')}>
        {dod.lines.map((line) => (
          <LineRow key={line.line} unitId={unitId} line={line} dod={dod} />
        ))}
      </ul>
      {open === 'edit' && <DodDialog unitId={unitId} dod={dod} onClose={() => setOpen(null)} />}
      {open === 'history' && (
        <Dialog
          title={words.say('product.dod.history')}
          isOpen
          isText
          onClose={() => setOpen(null)}
          footer={<Button onPress={() => setOpen(null)}>{words.say('common.close')}</Button>}
        >
          <ul className={backlog.changes}>
            {dod.history.map(({ unitName, added, removed, at }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a history, newest first
              <li key={i}>
                <span className={styles.quiet}>
                  {dateText(at, words.locale)} · <Name>{unitName}</Name>
                </span>
                {added.map((line) => (
                  <p key={line}>+ {line}</p>
                ))}
                {removed.map((line) => (
                  <p key={line}>− {line}</p>
                ))}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </div>
  )
}

function LineRow({
  unitId,
  line,
  dod
}: {
  readonly unitId: string
  readonly line: Line
  readonly dod: DodView
}) {
  const words = useWords()
  const raiseGap = (teamId: string, teamName: string) => {
    const fields = {
      title: words.say('product.dod.gap.title', { line: line.line, team: teamName }).slice(0, 200),
      blocked: words.say('product.dod.gap.blocked', { line: line.line, unit: line.unitName }),
      effect: words.say('product.dod.gap.effect'),
      ask: words.say('product.dod.gap.ask', { team: teamName }),
      tried: '',
      owner: '',
      neededBy: null,
      confidential: false
    }
    void changeProduct({
      type: 'raiseDodGap',
      unitId: teamId,
      line: line.line,
      impedimentId: newId(),
      fields
    })
  }
  const own = dod.isTeam ? (line.met > 0 ? 'met' : line.notMetCount > 0 ? 'notMet' : 'unknown') : null
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <span className={styles.title}>
          <Name most={300}>{line.line}</Name>
        </span>
        <span className={styles.quiet}>
          {line.unitId === unitId
            ? words.say('product.dod.own')
            : words.say('product.dod.from', { unit: line.unitName })}
          {!dod.isTeam && dod.teams > 0 && (
            <> · {words.say('product.dod.met', { met: line.met, teams: dod.teams, unknown: line.unknown })}</>
          )}
        </span>
      </span>
      {own !== null && (
        <Segmented
          label={line.line}
          choices={(['met', 'notMet', 'unknown'] as const).map((id) => ({
            id,
            label: words.say(`product.dod.mark.${id}`)
          }))}
          value={own}
          onChange={(said) =>
            void changeProduct({
              type: 'markDod',
              unitId,
              line: line.line,
              met: said === 'unknown' ? null : said === 'met'
            })
          }
        />
      )}
      {line.notMet.map(({ unitId: teamId, unitName, impedimentId }) => (
        <span key={teamId} className={styles.figures}>
          {!dod.isTeam && <Badge tone="warn">{words.say('product.dod.notMetBy', { team: unitName })}</Badge>}
          {impedimentId === null ? (
            <Button
              icon={ArrowUpFromLine}
              aria-label={words.say('product.dod.gap.of', { line: line.line, team: unitName })}
              onPress={() => raiseGap(teamId, unitName)}
            >
              {words.say('product.dod.gap')}
            </Button>
          ) : (
            <Badge tone="accent">{words.say('product.dod.gap.raised')}</Badge>
          )}
        </span>
      ))}
      {line.notMetCount > line.notMet.length && (
        <span className={styles.quiet}>
          {words.say('product.dod.more', { count: line.notMetCount - line.notMet.length })}
        </span>
      )}
    </li>
  )
}

function DodDialog({
  unitId,
  dod,
  onClose
}: {
  readonly unitId: string
  readonly dod: DodView
  readonly onClose: () => void
}) {
  const words = useWords()
  const inherited = dod.lines.filter((line) => line.unitId !== unitId)
  const own = dod.lines.filter((line) => line.unitId === unitId)
  const [text, setText] = useState(own.map(({ line }) => line).join('\n'))
  const save = async () => {
    const lines = text
      .split('\n')
      .map((line) => line.trim().slice(0, 300))
      .filter(Boolean)
    const whole = [...inherited.map(({ line }) => line), ...lines].slice(0, 200)
    if (await changeProduct({ type: 'setDod', unitId, lines: whole })) onClose()
  }
  return (
    <FormDialog
      title={words.say('product.dod')}
      onClose={onClose}
      submit={words.say('common.save')}
      className={backlog.form}
      onSubmit={save}
    >
      {inherited.length > 0 && (
        <div>
          <p className={styles.quiet}>{words.say('product.dod.inherited')}</p>
          <ul>
            {inherited.map(({ line, unitName }) => (
              <li key={line}>
                <Name most={300}>{line}</Name> <span className={styles.quiet}>{unitName}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextField label={words.say('product.dod.lines')} rows={8} value={text} onChange={setText} autoFocus />
    </FormDialog>
  )
}
