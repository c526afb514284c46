import { createSample } from '../../electron/import/sample'
import type { WriteInput } from '../../electron/store/api'
import { ok } from '../../shared/result'
import { wordsFor } from '../../shared/words'
import { openWorkspace, stampAt, type Workspace } from './workspace'

/** A workspace in memory with the sample organisation in it. @param now wall ms in the morning of the sample's day */
export async function sampleWorkspace(
  now: number,
  onProgress: (done: number, total: number) => void = () => {}
): Promise<Workspace> {
  const ws = openWorkspace()
  const write = (input: WriteInput) => ok(ws.writer.write(input).applied)
  const made = await createSample({ write, readers: ws.readers, onProgress }, stampAt(now))
  if (!made.ok) throw new Error(wordsFor('en-GB').tell(made.problem.text))
  return ws
}
