import type { Result } from '../../../shared/result'
import { ask } from '../../stores/bridge'
import { notify } from '../../stores/notices'
import { unwrap } from '../actions'
import { fileNameOf } from './fileName'

/** Says where a file went, and offers to show it; nothing when the person changed their mind. */
export function tellSaved(saved: Result<{ readonly path: string } | null>): void {
  const path = unwrap(saved)?.path
  if (path === undefined) return
  notify({
    kind: 'info',
    text: { key: 'common.saved', values: { file: fileNameOf(path) } },
    advice: null,
    action: { label: { key: 'common.showInFolder' }, run: () => void ask('file.reveal', { path }) }
  })
}
