import { ask } from '../../stores/bridge'
import { notify } from '../../stores/notices'
import { unwrap } from '../actions'
import { fileNameOf } from './fileName'

/** Asks where to, saves everything as a hand-off file, and says how much is in it. */
export async function saveHandoff(includeConfidential: boolean): Promise<void> {
  const written = unwrap(await ask('handoff.write', { path: null, includeConfidential }))
  if (written === null) return
  const { path, changes: count } = written
  notify({
    kind: 'info',
    text: { key: 'shareScreen.saved', values: { count, file: fileNameOf(path) } },
    advice: null,
    action: { label: { key: 'common.showInFolder' }, run: () => void ask('file.reveal', { path }) }
  })
}
