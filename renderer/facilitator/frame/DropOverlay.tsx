import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { message } from '../../../shared/words/message'
import { openFile } from '../../stores/app'
import { pathOf } from '../../stores/bridge'
import { notify } from '../../stores/notices'
import { useWords } from '../../stores/words'
import styles from './DropOverlay.module.css'

/** A file dropped anywhere on the window opens its preview. */
export function DropOverlay() {
  const words = useWords()
  const isOver = useFileDrag()
  if (!isOver) return null
  return (
    <div className={styles.overlay}>
      <div className={styles.target}>
        <FileDown aria-hidden size={40} strokeWidth={1.5} />
        <p className={styles.title}>{words.say('drop.title')}</p>
        <p className={styles.hint}>{words.say('drop.hint')}</p>
      </div>
    </div>
  )
}

function useFileDrag(): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    // Leaving one element for another inside the window is no leaving.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setIsOver(false)
      takeIn(event.dataTransfer?.files[0])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

function takeIn(file: File | undefined): void {
  const path = file ? pathOf(file) : ''
  if (path) openFile(path)
  else notify({ kind: 'problem', text: message('drop.notAFile'), advice: null, action: null })
}
