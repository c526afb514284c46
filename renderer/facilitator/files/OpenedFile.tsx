import { openFile, useApp } from '../../stores/app'
import { HandoffDialog } from './HandoffDialog'
import { ImportDialog } from './ImportDialog'

/** The preview of a file that was dropped, chosen or opened from outside. */
export function OpenedFile() {
  const path = useApp((app) => (app.hello === null ? null : app.openFile))
  if (path === null) return null
  const Preview = path.toLowerCase().endsWith('.sameday') ? HandoffDialog : ImportDialog
  return <Preview key={path} path={path} onClose={() => openFile(null)} />
}
