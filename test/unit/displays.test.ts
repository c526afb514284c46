import { describe, expect, test } from 'vitest'
import {
  audienceDisplay,
  type DisplayFacts,
  displayName,
  onPluggedIn,
  separate
} from '../../electron/placing'
import { argumentsForX11, isWayland } from '../../electron/wayland'

const display = (id: number, label: string, more: Partial<DisplayFacts> = {}): DisplayFacts => ({
  id,
  label,
  internal: false,
  size: { width: 1920, height: 1080 },
  bounds: { x: id * 1920, y: 0, width: 1920, height: 1080 },
  ...more
})
const laptop = display(1, 'Built-in', { internal: true })
const epson = display(2, 'EPSON PJ')
const dell = display(3, 'DELL U2720')

describe('where the room’s screen opens', () => {
  test('nowhere when the facilitator looks at the only display', () => {
    expect(audienceDisplay([laptop], laptop.id, '')).toBeNull()
    expect(audienceDisplay([laptop], laptop.id, displayName(laptop))).toBeNull()
  })

  test('on the display chosen last, before all others', () => {
    expect(audienceDisplay([laptop, epson, dell], laptop.id, displayName(dell))).toEqual(dell)
  })

  test('on the display chosen last although it has another size today, and on the one of that size where two share a name', () => {
    const small = display(4, 'DELL U2720', { size: { width: 1280, height: 720 } })
    expect(audienceDisplay([laptop, epson, small], laptop.id, displayName(dell))).toEqual(small)
    expect(audienceDisplay([laptop, small, dell], laptop.id, displayName(dell))).toEqual(dell)
  })

  test('without a memory: on a display that is not built in, else on any other', () => {
    expect(audienceDisplay([laptop, epson], laptop.id, '')).toEqual(epson)
    expect(audienceDisplay([dell, laptop, epson], dell.id, 'somewhere else 1×1')).toEqual(epson)
    expect(audienceDisplay([laptop, epson], epson.id, '')).toEqual(laptop)
  })

  test('nowhere when the projector only mirrors the laptop', () => {
    const mirror = display(2, 'EPSON PJ', { bounds: laptop.bounds })
    expect(separate([laptop, mirror])).toEqual([laptop])
    expect(audienceDisplay([laptop, mirror], laptop.id, displayName(mirror))).toBeNull()
  })
})

describe('a display that is plugged in', () => {
  const lost = displayName(epson)

  test('is used again without a question while a ceremony runs, if it is the one that was lost', () => {
    expect(onPluggedIn(epson, { lost, placed: false, phase: 'running' })).toBe('restore')
  })

  test('is asked about when it is another one, or nobody speaks', () => {
    expect(onPluggedIn(dell, { lost, placed: false, phase: 'running' })).toBe('ask')
    expect(onPluggedIn(epson, { lost: null, placed: false, phase: 'running' })).toBe('ask')
    expect(onPluggedIn(epson, { lost, placed: false, phase: 'calm' })).toBe('ask')
  })

  test('changes nothing when the room has its display, or there is no ceremony', () => {
    expect(onPluggedIn(dell, { lost: null, placed: true, phase: 'running' })).toBe('nothing')
    expect(onPluggedIn(epson, { lost, placed: false, phase: 'none' })).toBe('nothing')
  })

  test('is not taken for the lost one because both have no name', () => {
    const nameless = display(5, '')
    const other = display(6, '', { size: { width: 1280, height: 720 } })
    expect(onPluggedIn(other, { lost: displayName(nameless), placed: false, phase: 'running' })).toBe('ask')
    expect(onPluggedIn(nameless, { lost: displayName(nameless), placed: false, phase: 'running' })).toBe(
      'restore'
    )
  })
})

describe('Wayland', () => {
  test('is where the session says so, unless windows are made through X11', () => {
    const wayland = { WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_TYPE: 'wayland', DISPLAY: ':0' }
    expect(isWayland('linux', wayland, '')).toBe(true)
    expect(isWayland('linux', wayland, 'auto')).toBe(true)
    expect(isWayland('linux', wayland, 'x11')).toBe(false)
    expect(isWayland('linux', { XDG_SESSION_TYPE: 'wayland' }, '')).toBe(true)
    expect(isWayland('linux', { DISPLAY: ':0' }, 'wayland')).toBe(true)
  })

  test('is not on X11, on other systems, or where only its name is left over', () => {
    expect(isWayland('linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, '')).toBe(false)
    expect(isWayland('linux', { WAYLAND_DISPLAY: '', DISPLAY: ':0' }, '')).toBe(false)
    expect(isWayland('linux', {}, '')).toBe(false)
    expect(isWayland('darwin', { WAYLAND_DISPLAY: 'wayland-0' }, '')).toBe(false)
    expect(isWayland('win32', { XDG_SESSION_TYPE: 'wayland' }, '')).toBe(false)
  })

  test('is left with the same arguments and one platform', () => {
    expect(
      argumentsForX11([
        '.',
        '--user-data-dir=/home/ada',
        '--ozone-platform=wayland',
        '--ozone-platform-hint=auto'
      ])
    ).toEqual(['.', '--user-data-dir=/home/ada', '--ozone-platform=x11'])
  })
})
