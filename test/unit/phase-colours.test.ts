import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrastWithFlare, difference, type Rgb, type Sight, seenWith } from '../support/colour'

// The fills that tell a phase, as the style sheet has them (UX.md §1.3): no two may look alike to anybody.

const css = readFileSync('renderer/audience/card.module.css', 'utf8')

const fills = new Map<string, { readonly fill: Rgb; readonly on: Rgb }>()
for (const [, phase = 'onTime', body = ''] of css.matchAll(
  /\.card(?:\[data-phase='(\w+)'\])? \{([^}]*--fill: #[^}]*)\}/g
))
  fills.set(phase, { fill: colour(body, 'fill') ?? [0, 0, 0], on: colour(body, 'on') ?? [1, 1, 1] })

function colour(body: string, name: string): Rgb | null {
  const hex = new RegExp(`--${name}: #([0-9a-f]{3,6});`).exec(body)?.[1]
  if (!hex) return null
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  const channel = (at: number) => Number.parseInt(full.slice(at, at + 2), 16) / 255
  return [channel(0), channel(2), channel(4)]
}

test('the style sheet has a fill for each phase that is told by colour', () =>
  expect([...fills.keys()].sort()).toEqual([
    'lastWords',
    'onTime',
    'overTime',
    'parking',
    'paused',
    'wrapUp'
  ]))

/** The two phases that look most alike, and by how much. */
const mostAlike = (sight: Sight, on: 'values' | 'light') => {
  const all = [...fills].map(([phase, { fill }]) => [phase, seenWith(sight, fill, on)] as const)
  return all
    .flatMap(([a, first], at) =>
      all.slice(at + 1).map(([b, second]) => ({ pair: `${a}, ${b}`, distance: difference(first, second) }))
    )
    .reduce((closest, next) => (next.distance < closest.distance ? next : closest))
}

describe.each<Sight>(['normal', 'protan', 'deutan', 'tritan'])(
  'to %s sight no two phases look alike',
  (sight) => {
    test('by less than 12 (CIEDE2000), as they were chosen', () => {
      const { pair, distance } = mostAlike(sight, 'values')
      expect(distance, pair).toBeGreaterThanOrEqual(12)
    })
    test('by less than 10 where the loss of a cone is reckoned in light', () => {
      const { pair, distance } = mostAlike(sight, 'light')
      expect(distance, pair).toBeGreaterThanOrEqual(10)
    })
  }
)

test.each([...fills])(
  'the text on %s is read on a washed-out projector (10 %% flare)',
  (_phase, { fill, on }) => expect(contrastWithFlare(on, fill, 0.1)).toBeGreaterThanOrEqual(4.5)
)

test('colour differences are those that are published with CIEDE2000', () => {
  expect(difference([1, 1, 1], [0, 0, 0])).toBeCloseTo(100, 1)
  expect(difference([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])).toBe(0)
})
