import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { morningDocument } from '../../../shared/report/morning'
import { Checkbox } from '../../components/Checkbox'
import { Dialog } from '../../components/Dialog'
import { IconButton } from '../../components/IconButton'
import { useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'
import { wallNow } from '../../stores/clock'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { DocumentView } from './DocumentView'
import { ExportMenu } from './ExportMenu'
import styles from './MorningSheet.module.css'
import { closeMorning, useMorning } from './morning'

/** The whole organisation's morning on one page, of today or of a day before, and its way out of the app. */
export function MorningSheet() {
  return useMorning((sheet) => sheet.isOpen) ? <Open /> : null
}

function Open() {
  const words = useWords()
  const version = useApp((app) => app.hello?.version ?? '')
  const [daysAgo, setDaysAgo] = useState(0)
  const [confidential, setConfidential] = useState(false)
  const day = { ...dayBefore(daysAgo), confidential }
  const morning = useRead('morning', day).value
  return (
    <Dialog
      title={words.say('morning.title')}
      isOpen
      onClose={closeMorning}
      size="large"
      isText
      footer={
        <>
          <span className={styles.days}>
            <IconButton
              label={words.say('morning.day.before')}
              icon={words.direction === 'rtl' ? ChevronRight : ChevronLeft}
              onPress={() => setDaysAgo(daysAgo + 1)}
            />
            <IconButton
              label={words.say('morning.day.after')}
              icon={words.direction === 'rtl' ? ChevronLeft : ChevronRight}
              isDisabled={daysAgo === 0}
              onPress={() => setDaysAgo(daysAgo - 1)}
            />
          </span>
          {morning && (morning.confidential > 0 || confidential) && (
            <Checkbox
              label={words.say('report.withConfidential')}
              isSelected={confidential}
              onChange={setConfidential}
            />
          )}
          <ExportMenu save={(format) => ask('morning.export', { ...day, format, path: null })} />
        </>
      }
    >
      {morning && <DocumentView document={morningDocument(morning, words, version)} />}
    </Dialog>
  )
}

/** A local day by the calendar: one on which clocks change is not 24 hours long. */
function dayBefore(days: number): { readonly dayStart: number; readonly dayEnd: number } {
  const start = new Date(wallNow())
  start.setHours(0, 0, 0, 0)
  start.setDate(start.getDate() - days)
  const end = new Date(start)
  end.setDate(end.getDate() + 1)
  return { dayStart: start.getTime(), dayEnd: end.getTime() }
}
