import { useEffect, useState } from 'react'

// Long enough for a press that a person has ready before the screen is there.
const calmMs = 400

let isOver = false

/** True once the window's start is over: what it shows first is on screen, and nothing was to do for a moment. It stays so. */
export function useStarted(): boolean {
  const [isStarted, setStarted] = useState(isOver)
  useEffect(() => {
    if (isOver) return
    let idle = 0
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        isOver = true
        setStarted(true)
      })
    }, calmMs)
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
    }
  }, [])
  return isStarted
}
