/** Frames before the flip that are watched one by one; two at 60 Hz, four at 120 Hz. */
const watchMs = 34

/**
 * Paints now, and again each time what is shown changes. Between flips it sleeps; shortly before one it looks at
 * every animation frame, so that the flip lands on the first frame that can carry it. The aligned timeout is for
 * windows that get no frames (covered, minimised).
 * @param paint puts the present state on screen and answers in how many real ms it will look different
 * @returns how to stop
 */
export function keepPainted(paint: (now: number) => number): () => void {
  let frame = 0
  let watch = 0
  let backup = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    clearTimeout(watch)
    clearTimeout(backup)
  }
  const step = () => {
    stop()
    const now = performance.now()
    const wait = paint(now)
    if (!Number.isFinite(wait)) return
    const due = now + Math.max(1, wait)
    const look = () => {
      if (performance.now() >= due) step()
      else frame = requestAnimationFrame(look)
    }
    watch = window.setTimeout(look, Math.max(0, due - now - watchMs))
    backup = window.setTimeout(step, due - now)
  }
  step()
  return stop
}
