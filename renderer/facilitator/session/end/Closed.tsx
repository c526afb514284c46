import {
  ArrowUp,
  Check,
  CircleCheck,
  CircleHelp,
  FileDown,
  OctagonAlert,
  RotateCcw,
  Share2,
  TriangleAlert
} from 'lucide-react'
import { unmarked } from '../../../../shared/ceremony/green'
import { type ReportFormat, reportFormats } from '../../../../shared/report/types'
import { clockText, timeOrDay } from '../../../../shared/words/format'
import { notGreenText } from '../../../../shared/words/green'
import { cleanText } from '../../../ceremony/names'
import { Button } from '../../../components/Button'
import { MenuButton } from '../../../components/MenuButton'
import { ask } from '../../../stores/bridge'
import { useWords } from '../../../stores/words'
import { unwrap } from '../../actions'
import { saveHandoff } from '../../files/saveHandoff'
import { tellSaved } from '../../files/tellSaved'
import { act } from '../act'
import { useSnapshot } from '../SessionContext'
import styles from './Closed.module.css'

/** Three numbers, the report, the hand-off, and where the morning goes on. */
export function Closed() {
  const words = useWords()
  const { audience, session, context, atWall } = useSnapshot()
  const { view } = audience
  const next = view.screen === 'closed' ? view.next : context.next
  const { rota, facilitator } = session
  const following = facilitator === null ? undefined : context.people.find(({ id }) => id === rota.next)
  return (
    <section className={styles.closed}>
      <h2 className={styles.title}>{words.say('room.closed')}</h2>
      {view.screen === 'closed' && (
        <ul className={styles.numbers}>
          <li className={styles.number}>
            <span className={styles.big} data-kept={view.keptBox}>
              {view.keptBox ? <Check aria-hidden size={28} /> : <TriangleAlert aria-hidden size={28} />}
              {clockText(view.usedMs, true)}
            </span>
            {words.say(view.keptBox ? 'audience.closed.kept' : 'audience.closed.over', {
              box: clockText(view.boxMs, true)
            })}
          </li>
          <li className={styles.number}>
            <span className={styles.big}>
              <OctagonAlert aria-hidden size={28} />
              {view.raised}
            </span>
            {words.say('audience.closed.raised', { count: view.raised })}
          </li>
          <li className={styles.number}>
            <span className={styles.big}>
              <ArrowUp aria-hidden size={28} />
              {view.goingUp}
            </span>
            {words.say('audience.closed.up')}
          </li>
        </ul>
      )}
      {view.screen === 'closed' && view.green !== null && (
        <p className={styles.green}>
          {view.green ? <CircleCheck aria-hidden size={20} /> : <CircleHelp aria-hidden size={20} />}
          {view.green
            ? words.say('green.yes')
            : notGreenText(
                unmarked(session).map(({ name }) => cleanText(name, 60)),
                words
              )}
        </p>
      )}
      {next && (
        <p className={styles.next}>
          {words.say(next.again ? 'audience.closed.again' : 'audience.closed.next', {
            ceremony: words.say(`ceremony.${next.kind}`),
            unit: cleanText(next.unitName, 60),
            time: timeOrDay(next.at, atWall, words.locale)
          })}
        </p>
      )}
      {following && <p>{words.say('setup.rota.next', { name: cleanText(following.name, 60) })}</p>}
      <div className={styles.actions}>
        <MenuButton
          label={words.say('room.export')}
          icon={FileDown}
          choices={reportFormats.map((format) => ({
            id: format,
            label: words.say(`history.export.${format}`),
            run: () => void exportReport(session.id, format)
          }))}
        />
        <Button icon={Share2} onPress={() => void saveHandoff(false)}>
          {words.say('room.handOff')}
        </Button>
        <Button icon={RotateCcw} variant="quiet" onPress={() => void act({ type: 'reopen' })}>
          {words.say('room.reopen')}
        </Button>
        <Button variant="primary" icon={CircleCheck} onPress={() => void leave()}>
          {words.say('room.done')}
        </Button>
      </div>
    </section>
  )
}

const exportReport = async (sessionId: string, format: ReportFormat): Promise<void> =>
  tellSaved(await ask('report.export', { sessionId, format, path: null }))

async function leave(): Promise<void> {
  unwrap(await ask('session.leave', {}))
}
