import { useEffect, useRef } from 'react'
import type { KeyPress } from '../../../shared/ipc/contract'
import { keyName } from '../../../shared/keys'
import { on } from '../../stores/bridge'
import { pressOf } from './press'

/** Hands the next key of either window to `heard`, and to nobody else. Modifiers alone are waited out. */
export function usePressOnce(isListening: boolean, heard: (name: string) => void): void {
  const latest = useRef(heard)
  latest.current = heard
  useEffect(() => {
    if (!isListening) return
    const hear = (press: KeyPress) => {
      const name = keyName(press)
      if (name !== null) latest.current(name)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      hear(pressOf(event))
    }
    window.addEventListener('keydown', onKeyDown, true)
    const stop = on('key', hear)
    return () => {
      window.removeEventListener('keydown', onKeyDown, true)
      stop()
    }
  }, [isListening])
}
