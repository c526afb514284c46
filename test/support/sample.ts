import { createSample } from '../../electron/import/sample'
import { ok } from '../../shared/result'
import { wordsFor } from '../../shared/words'
import { openWorkspace, stampAt, type Workspace } from './workspace'

/** A workspace in memory with the sample organisation in it. @param now wall ms in the morning of the sample's day */
export async function sampleWorkspace(now: number): Promise<Workspace> {
  const ws = openWorkspace()
  const made = await createSample(
    {
      write: (input) => ok(ws.writer.write(input).applied),
      units: () => {
        const { units, height } = ws.readers.tree()
        return units.map((unit, index) => ({ unit, height: height[index] ?? 0 }))
      },
      room: (input) => ws.readers.room(input),
      impediment: (impedimentId) => ws.readers.reads.impediment({ impedimentId }, now)?.impediment ?? null
    },
    stampAt(now)
  )
  if (!made.ok) throw new Error(wordsFor('en-GB').tell(made.problem.text))
  return ws
}
