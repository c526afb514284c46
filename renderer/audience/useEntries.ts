import { type RefObject, useLayoutEffect, useState } from 'react'
import { entriesThatFit, type StageSize, stackedEntries } from './stageSize'

/**
 * How many lines of a list fit into a part of a card; measured before it is painted, and again when its head takes a
 * line more or the stage changes.
 */
export function useEntries(
  place: RefObject<HTMLElement | null>,
  layout: StageSize['layout'],
  least = stackedEntries
): number {
  const [entries, setEntries] = useState(least)
  useLayoutEffect(() => {
    const element = place.current
    const stage = element?.closest('[data-layout]')
    if (!element || !stage || layout === 'stacked') {
      setEntries(least)
      return
    }
    const measure = () =>
      setEntries(Math.max(least, entriesThatFit(element.clientHeight, stage.clientWidth, stage.clientHeight)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(stage)
    return () => observer.disconnect()
  }, [place, layout, least])
  return entries
}
