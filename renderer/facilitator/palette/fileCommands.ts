import { tableFormats, tableKinds } from '../../../shared/files/formats'
import { cleanText } from '../../ceremony/names'
import { pickFile } from '../actions'
import { exportTable } from '../files/exportTable'
import { saveHandoff } from '../files/saveHandoff'
import { unitShown } from '../product/unitShown'
import { entry, type Here } from './command'
import type { Entry } from './entry'

/** Files in and out: tables that can be brought in again, of the unit on screen, and hand-off files. */
export function fileCommands(here: Here): readonly Entry[] {
  const { hello, org, words } = here
  const unitId = org ? unitShown(org) : null
  const unit = cleanText(org?.columns.name[org.indexById.get(unitId ?? '') ?? -1] ?? '', 60)
  return [
    entry(here, {
      id: 'organisation',
      title: words.say('palette.organisation'),
      run: () => void pickFile('table')
    }),
    entry(here, { id: 'table', title: words.say('palette.table'), run: () => void pickFile('table') }),
    entry(here, { id: 'handoff', title: words.say('palette.handoff'), run: () => void pickFile('handoff') }),
    entry(here, {
      id: 'saveHandoff',
      title: words.say('shareScreen.save'),
      why: hello.empty ? 'palette.empty' : null,
      run: () => void saveHandoff(false)
    }),
    ...tableKinds.flatMap((kind) =>
      tableFormats.map((format) => {
        const whose = kind === 'organisation' || unit === '' ? [] : [unit]
        const said = [words.say(`files.export.${kind}`), ...whose, words.say(`history.export.${format}`)]
        return entry(here, {
          id: `export ${kind} ${format}`,
          title: said.join(' · '),
          why: unitId === null ? 'palette.empty' : null,
          run: () => {
            if (unitId !== null) void exportTable(kind, unitId, format)
          }
        })
      })
    )
  ]
}
