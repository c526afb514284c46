/** What the room's screen holds at one moment, in pixels of the page. Runs in the page, so it brings all it needs. */
export interface Measured {
  /** The smallest text as a share of the picture's height; 1 where there is none. */
  readonly smallest: number
  /** The lowest contrast of a text on its ground, with flare of a tenth of white. */
  readonly contrast: number
  readonly faults: readonly string[]
}

export const measure = (): Measured => {
  const { innerWidth: width, innerHeight: height } = window
  const screen = document.querySelector('[data-layout]')
  const faults: string[] = []
  if (!screen) return { smallest: 1, contrast: 21, faults }

  const clamps = (style: CSSStyleDeclaration) =>
    style.webkitLineClamp !== 'none' && style.webkitLineClamp !== ''
  const ellipsis = (style: CSSStyleDeclaration) =>
    style.textOverflow === 'ellipsis' && style.whiteSpace.includes('nowrap')
  // Prompts leave in whole lines when a long goal needs their room: they wrap into a column nobody sees.
  const leaves = (style: CSSStyleDeclaration) => style.flexFlow === 'column wrap'
  const hides = (style: CSSStyleDeclaration) => style.overflowX !== 'visible' || style.overflowY !== 'visible'

  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ground = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor
      if ((channels(colour)[3] ?? 1) === 1) return colour
    }
    return 'rgb(255, 255, 255)'
  }

  let smallest = 1
  let contrast = 21
  const lines: { readonly rect: DOMRect; readonly of: Element; readonly text: string }[] = []
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (!element || !text || element.closest('[role=status]')) continue
    const style = getComputedStyle(element)
    const size = Number.parseFloat(style.fontSize)
    const range = document.createRange()
    range.selectNodeContents(node)
    const said = text.slice(0, 30)
    let seen = false
    for (const rect of range.getClientRects()) {
      // Letters stand inside their line's box by about this much above and below.
      const slack = 0.14 * size
      let [top, bottom, left, right] = [rect.top, rect.bottom, rect.left, rect.right]
      let gone = false
      const cut: string[] = []
      for (let at: Element | null = element; at && at !== screen.parentElement; at = at.parentElement) {
        const around = getComputedStyle(at)
        if (!hides(around)) continue
        const edge = at.getBoundingClientRect()
        // The line after the last one that a clamp lets through begins in that one's descenders.
        const below = top >= edge.bottom - (clamps(around) ? 0.34 * size : slack)
        const outside = below || left >= edge.right || right <= edge.left
        if (outside && (clamps(around) || leaves(around) || ellipsis(around))) {
          gone = true
          break
        }
        if (bottom > edge.bottom + slack || top < edge.top - slack) cut.push(`cut across: ${said}`)
        if ((right > edge.right + 1 || left < edge.left - 1) && !ellipsis(around))
          cut.push(`cut off: ${said}`)
        ;[top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)]
        ;[left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)]
      }
      if (gone || right - left < 1) continue
      seen = true
      faults.push(...cut)
      if (left < 0.049 * width || right > 0.951 * width) faults.push(`beside the safe area: ${said}`)
      if (top + slack < 0.039 * height || bottom - slack > 0.961 * height)
        faults.push(`above or below the safe area: ${said}`)
      lines.push({
        rect: new DOMRect(left, top + 2 * slack, right - left, bottom - top - 4 * slack),
        of: element,
        text: said
      })
    }
    if (!seen) continue
    smallest = Math.min(smallest, size / height)
    const [light = 0, dark = 0] = [luminance(style.color), luminance(ground(element))].sort((a, b) => b - a)
    contrast = Math.min(contrast, (light + 0.1) / (dark + 0.1))
  }

  for (const [at, a] of lines.entries())
    for (const b of lines.slice(at + 1)) {
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left)
      const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top)
      if (a.of !== b.of && across > 2 && down > 2) faults.push(`over each other: ${a.text} | ${b.text}`)
    }

  for (const element of [screen, ...screen.querySelectorAll('*')]) {
    const style = getComputedStyle(element)
    if (!(element instanceof HTMLElement) || style.display === 'inline' || element.closest('[role=status]'))
      continue
    const wider = element.scrollWidth > element.clientWidth + 1
    const taller = element.scrollHeight > element.clientHeight + 0.25 * Number.parseFloat(style.fontSize)
    const name = `${element.tagName.toLowerCase()} “${(element.textContent ?? '').slice(0, 24)}”`
    if (wider && !ellipsis(style) && !leaves(style) && !clamps(style))
      faults.push(`wider than its box by ${element.scrollWidth - element.clientWidth}: ${name}`)
    const leaving = element.parentElement && leaves(getComputedStyle(element.parentElement))
    if (taller && hides(style) && !clamps(style) && !leaves(style) && !leaving)
      faults.push(`taller than its box by ${element.scrollHeight - element.clientHeight}: ${name}`)
  }
  return { smallest, contrast, faults: [...new Set(faults)] }
}
