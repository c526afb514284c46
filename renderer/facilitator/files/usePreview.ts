import { useEffect, useState } from 'react'
import type { Result } from '../../../shared/result'
import { complain } from '../../stores/notices'

/**
 * Asks once what opening the file would do; trouble closes the preview and stays as a notice.
 * @returns the dry run, null while it goes on, and a way to put another in its place
 */
export function usePreview<T>(
  dryRun: () => Promise<Result<T>>,
  onTrouble: () => void
): readonly [T | null, (preview: T) => void] {
  const [preview, setPreview] = useState<T | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one dry run per dialog, and a dialog per file
  useEffect(() => {
    let gone = false
    void dryRun().then((result) => {
      if (gone) return
      if (result.ok) {
        setPreview(result.value)
        return
      }
      complain(result.problem)
      onTrouble()
    })
    return () => {
      gone = true
    }
  }, [])
  return [preview, setPreview]
}
