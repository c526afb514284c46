import { type RefObject, useLayoutEffect, useState } from 'react'
import { type StageSize, stageSize } from './stageSize'

/** Measures before the first paint and after each change of size. */
export function useStageSize(stage: RefObject<HTMLElement | null>): StageSize {
  const [size, setSize] = useState<StageSize>({ layout: 'wide', rows: 10 })
  useLayoutEffect(() => {
    const element = stage.current
    if (!element) return
    const measure = () => {
      const next = stageSize(element.clientWidth, element.clientHeight)
      setSize((before) => (before.layout === next.layout && before.rows === next.rows ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [stage])
  return size
}
