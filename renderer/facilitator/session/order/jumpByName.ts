/**
 * Hands the keyboard to the order until a turn is chosen: letters go to the row they begin, Enter jumps, Escape gives
 * up. Only then; somebody who clicked a row still has every key.
 */
export function jumpByName(): void {
  const order = document.querySelector<HTMLElement>('[data-order] [role=grid]')
  if (!order) return
  order.dataset.jumping = ''
  const leave = () => {
    delete order.dataset.jumping
    order.removeEventListener('focusout', onFocusOut)
    order.removeEventListener('keyup', onKeyUp)
  }
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && order.contains(relatedTarget))) leave()
  }
  const onKeyUp = ({ key }: KeyboardEvent) => {
    if (key !== 'Enter' && key !== 'Escape') return
    leave()
    // The row acts on this very key, further up: it must have the focus until then.
    setTimeout(() => order.contains(document.activeElement) && (document.activeElement as HTMLElement).blur())
  }
  order.focus()
  order.addEventListener('focusout', onFocusOut)
  order.addEventListener('keyup', onKeyUp)
}

/** Whether what has the focus takes letters because of {@link jumpByName}. */
export const isJumping = (element: Element): boolean => element.closest('[data-jumping]') !== null
