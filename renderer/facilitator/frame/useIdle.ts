import { useEffect, useState } from 'react'

// Long enough for a press that a person has ready before the screen is there.
const calmMs = 400

/** True once what came up with this component is on screen and the window has had nothing to do for a moment. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    let idle = 0
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => setIdle(true))
    }, calmMs)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
    }
  }, [])
  return isIdle
}
