// A button that was clicked keeps the focus. Whoever then presses Space means the room's pause, not that button again;
// whoever walked there by keyboard means the button.
let clicked: Element | null = null

window.addEventListener(
  'pointerdown',
  ({ target }) => {
    clicked = target instanceof Element ? target.closest('button') : null
  },
  true
)
window.addEventListener(
  'keydown',
  ({ key }) => {
    if (key === 'Tab') clicked = null
  },
  true
)

/** Whether this element has the focus because of a click, not because somebody went there by keyboard. */
export const isPointedAt = (element: Element): boolean => clicked !== null && clicked === element
