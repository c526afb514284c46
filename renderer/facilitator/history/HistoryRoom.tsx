import { History, Newspaper } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { SessionRow } from '../../../shared/ipc/reads/sessions'
import { documentOf } from '../../../shared/report/document'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Checkbox'
import { EmptyState } from '../../components/EmptyState'
import { Screen } from '../../components/Screen'
import { TextField } from '../../components/TextField'
import { useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import panel from '../org/UnitPanel.module.css'
import { DocumentView } from '../report/DocumentView'
import { ExportMenu } from '../report/ExportMenu'
import { openMorning } from '../report/morning'
import styles from './HistoryRoom.module.css'
import { SessionList } from './SessionList'

const most = 5000

/** Ceremonies that were held, the report of the chosen one, and its way out of the app. */
export function HistoryRoom() {
  const words = useWords()
  const sessions = useRead('history', { limit: most, unitId: null }).value
  const focus = useApp((app) => app.focusId)
  const [text, setText] = useState('')
  const [picked, setPicked] = useState(focus)
  const [confidential, setConfidential] = useState(false)
  const version = useApp((app) => app.hello?.version ?? '')
  const shown = useMemo(() => matching(sessions ?? [], text), [sessions, text])
  const chosen = picked ?? shown[0]?.sessionId ?? null
  const report = useRead('report', chosen === null ? null : { sessionId: chosen, confidential }).value
  // A report has nothing in it to focus, and still must be scrolled by keys.
  const scrolls = { tabIndex: 0, 'aria-label': words.say('history.report') }
  return (
    <Screen
      fills
      title={words.say('nav.history')}
      subtitle={sessions && sessions.length > 0 && words.say('history.count', { count: sessions.length })}
      actions={
        chosen !== null && (
          <>
            <Button icon={Newspaper} onPress={openMorning}>
              {words.say('morning.title')}
            </Button>
            <ExportMenu
              save={(format) => ask('report.export', { sessionId: chosen, confidential, format, path: null })}
            />
          </>
        )
      }
    >
      {sessions?.length === 0 && <EmptyState icon={History} text={words.say('history.empty')} />}
      {sessions && sessions.length > 0 && (
        <div className={styles.split}>
          <div className={styles.listPart}>
            <TextField label={words.say('history.search')} labelInside value={text} onChange={setText} />
            <SessionList sessions={shown} chosen={chosen} onChoose={setPicked} />
          </div>
          <article className={panel.panel} {...scrolls}>
            {report ? (
              <>
                <DocumentView document={documentOf(report, words, version)} />
                {(report.confidential > 0 || confidential) && (
                  <Checkbox
                    label={words.say('report.withConfidential')}
                    isSelected={confidential}
                    onChange={setConfidential}
                  />
                )}
              </>
            ) : (
              <EmptyState icon={History} text={words.say('history.pick')} />
            )}
          </article>
        </div>
      )}
    </Screen>
  )
}

function matching(sessions: readonly SessionRow[], text: string): readonly SessionRow[] {
  const wanted = text.trim().toLocaleLowerCase()
  return wanted === ''
    ? sessions
    : sessions.filter(({ unitName }) => unitName.toLocaleLowerCase().includes(wanted))
}
