import { useEffect, useRef } from 'react'
import { useSessionUi } from './ui'

/** Takes digits while this is on screen and no sheet is. */
export function useDigits(take: (digit: number) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    useSessionUi.setState({ onVote: (digit) => latest.current(digit) })
    return () => useSessionUi.setState({ onVote: null })
  }, [])
}
