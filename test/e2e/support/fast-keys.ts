import type { Sameday } from './launch'

/**
 * Presses keys of the facilitator's window all at once, as the system hands over what was pressed while the window was
 * busy: nobody waits for an echo in between. `Control+k` and single letters, digits and names such as `Enter`.
 */
export const pressAtOnce = (sameday: Sameday, keys: readonly string[]) =>
  sameday.electron.evaluate(({ webContents }, pressed) => {
    const contents = webContents.getAllWebContents().find((each) => each.getURL().includes('/facilitator/'))
    for (const key of pressed) {
      const isHeld = key.startsWith('Control+')
      const keyCode = key.replace('Control+', '')
      const modifiers: 'control'[] = isHeld ? ['control'] : []
      contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
      if (keyCode.length === 1 && !isHeld) contents?.sendInputEvent({ type: 'char', keyCode })
      contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
    }
  }, keys)
