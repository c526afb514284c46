// Scripts that run inside the pages of the app. Each is turned into text and stands alone.

/** When the page first showed something (ms since 1970). */
export const firstPaint = `new Promise((done) => {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint'))
      done({ paint: performance.timeOrigin + entry.startTime })
  }).observe({ type: 'paint', buffered: true })
})`

/**
 * Gives a page `bench`: when a change came to be on screen, and the longest time without a frame. A change made while a
 * frame is being prepared is on screen with that frame, any other with the next one.
 */
export const watcher = `if (!window.bench) {
  const listeners = []
  let inFrame = false
  let gapFrom = performance.now()
  let gap = 0
  const ended = new MessageChannel()
  ended.port1.onmessage = () => {
    inFrame = false
    const now = performance.timeOrigin + performance.now()
    for (const done of listeners.splice(0)) done(now)
  }
  const frame = () => {
    inFrame = true
    const now = performance.now()
    gap = Math.max(gap, now - gapFrom)
    gapFrom = now
    ended.port2.postMessage(null)
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const painted = () => new Promise((done) => {
    if (inFrame) listeners.push(done)
    else requestAnimationFrame(() => listeners.push(done))
  })
  window.bench = {
    painted,
    resetGap: () => { gap = 0; gapFrom = performance.now() },
    gap: () => gap,
    when: (isSo) => new Promise((done) => {
      const look = () => {
        if (!isSo()) return false
        observer.disconnect()
        painted().then(done)
        return true
      }
      const observer = new MutationObserver(look)
      if (!look()) observer.observe(document.documentElement,
        { subtree: true, childList: true, characterData: true, attributes: true })
    })
  }
}`

/** When Today's ceremonies were on screen, and when a click on it was answered. */
export const todayShown = `(async () => {
  ${watcher}
  const list = () => document.querySelector('section[aria-label="Ceremonies of today"] [data-row]')
  const button = (name) => [...document.querySelectorAll('button')].find((b) => b.textContent.trim() === name)
  const shown = await bench.when(() => list() !== null && button('Open ceremony') !== undefined)
  const answer = bench.when(() => document.querySelector('[role=dialog]') !== null)
  button('Run a stand-up now').click()
  const answered = await answer
  return { ...(await ${firstPaint}), shown, answered }
})()`

/** Gives the facilitator's page `hands`: what people do with its controls, by the names these have. */
export const hands = `if (!window.hands) {
  const named = (name) => [...document.querySelectorAll('button')].find((each) =>
    each.textContent.trim() === name || each.getAttribute('aria-label') === name)
  const put = (control, value, event) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value').set.call(control, value)
    control.dispatchEvent(new Event(event, { bubbles: true }))
  }
  const seen = (selector) => document.querySelector(selector) !== null && document.body.innerText
  window.hands = {
    press: (name) => named(name).click(),
    search: (text) => put(document.querySelector('input[placeholder="Search impediments"]'), text, 'input'),
    choose: (among, value) => put([...document.querySelectorAll('select')].find((each) =>
      [...each.options].some((one) => one.value === among)), value, 'change'),
    /** Does something, and waits until what a screen shows by a selector is there and is not what was there. */
    until: (selector, act) => {
      const before = seen(selector)
      act()
      return window.bench.when(() => ![false, before].includes(seen(selector)))
    }
  }
}`
