import { FileDown } from 'lucide-react'
import { type ReportFormat, reportFormats } from '../../../shared/report/types'
import type { Result } from '../../../shared/result'
import { MenuButton } from '../../components/MenuButton'
import { useWords } from '../../stores/words'
import { tellSaved } from '../files/tellSaved'

/** A report's ways out of the app, the same for every report. */
export function ExportMenu({
  save,
  variant = 'primary'
}: {
  readonly save: (format: ReportFormat) => Promise<Result<{ readonly path: string } | null>>
  readonly variant?: 'primary' | 'secondary'
}) {
  const words = useWords()
  return (
    <MenuButton
      label={words.say('history.export')}
      icon={FileDown}
      variant={variant}
      choices={reportFormats.map((format) => ({
        id: format,
        label: words.say(`history.export.${format}`),
        run: () => void save(format).then(tellSaved)
      }))}
    />
  )
}
