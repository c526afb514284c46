import { FileDown, History } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { SessionRow } from '../../../shared/ipc/reads'
import { type ReportFormat, reportFormats } from '../../../shared/report/types'
import { EmptyState } from '../../components/EmptyState'
import { MenuButton } from '../../components/MenuButton'
import { Screen } from '../../components/Screen'
import { TextField } from '../../components/TextField'
import { useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'
import { notify } from '../../stores/notices'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { unwrap } from '../actions'
import { fileNameOf } from '../files/fileName'
import panel from '../org/UnitPanel.module.css'
import styles from './HistoryRoom.module.css'
import { ReportView } from './ReportView'
import { SessionList } from './SessionList'

const most = 5000

/** Ceremonies that were held, the report of the chosen one, and its way out of the app. */
export function HistoryRoom() {
  const words = useWords()
  const sessions = useRead('history', { limit: most, unitId: null }).value
  const focus = useApp((app) => app.focusId)
  const [text, setText] = useState('')
  const [picked, setPicked] = useState(focus)
  const shown = useMemo(() => matching(sessions ?? [], text), [sessions, text])
  const chosen = picked ?? shown[0]?.sessionId ?? null
  const report = useRead('report', chosen === null ? null : { sessionId: chosen }).value
  // A report has nothing in it to focus, and still must be scrolled by keys.
  const scrolls = { tabIndex: 0, 'aria-label': words.say('history.report') }
  return (
    <Screen
      fills
      title={words.say('nav.history')}
      subtitle={sessions && sessions.length > 0 && words.say('history.count', { count: sessions.length })}
      actions={
        chosen !== null && (
          <MenuButton
            label={words.say('history.export')}
            icon={FileDown}
            variant="primary"
            choices={reportFormats.map((format) => ({
              id: format,
              label: words.say(`history.export.${format}`),
              run: () => void exportReport(chosen, format)
            }))}
          />
        )
      }
    >
      {sessions?.length === 0 && <EmptyState icon={History} text={words.say('history.empty')} />}
      {sessions && sessions.length > 0 && (
        <div className={styles.split}>
          <div className={styles.listPart}>
            <TextField
              label={words.say('history.search')}
              labelHidden
              placeholder={words.say('history.search')}
              value={text}
              onChange={setText}
            />
            <SessionList sessions={shown} chosen={chosen} onChoose={setPicked} />
          </div>
          <article className={panel.panel} {...scrolls}>
            {report ? (
              <ReportView report={report} />
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

/** Writes a report where the person says, and offers to show it there. */
async function exportReport(sessionId: string, format: ReportFormat): Promise<void> {
  const saved = unwrap(await ask('report.export', { sessionId, format, path: null }))
  if (saved === null) return
  const { path } = saved
  notify({
    kind: 'info',
    text: { key: 'common.saved', values: { file: fileNameOf(path) } },
    advice: null,
    action: { label: { key: 'common.showInFolder' }, run: () => void ask('file.reveal', { path }) }
  })
}
