/** Red, green and blue as a screen is told them, 0 to 1 each. */
export type Rgb = readonly [number, number, number]
export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan'

type Matrix = readonly [Rgb, Rgb, Rgb]

// Machado, Oliveira and Fernandes (2009), full severity.
const matrixBySight: Readonly<Record<Sight, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
}
// sRGB to CIE XYZ under D65.
const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041]
]

const times = (matrix: Matrix, [a, b, c]: Rgb): Rgb => {
  const row = ([x, y, z]: Rgb) => x * a + y * b + z * c
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}
const each = ([a, b, c]: Rgb, of: (value: number) => number): Rgb => [of(a), of(b), of(c)]
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const encoded = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
const clamped = (value: number) => Math.min(1, Math.max(0, value))

/**
 * How a colour looks to eyes that lack one kind of cone.
 * @param on what the matrices are taken to speak of: the values a screen is told, as UX.md §1.3 was measured, or light
 */
export const seenWith = (sight: Sight, rgb: Rgb, on: 'values' | 'light'): Rgb =>
  on === 'values'
    ? each(times(matrixBySight[sight], rgb), clamped)
    : each(times(matrixBySight[sight], each(rgb, linear)), (value) => encoded(clamped(value)))

/** Relative luminance (WCAG 2), 0 to 1. */
export const luminance = (rgb: Rgb): number => times(toXyz, each(rgb, linear))[1]

/** How much lighter one is than the other where the room itself lights the wall by this share of white. */
export const contrastWithFlare = (a: Rgb, b: Rgb, flare: number): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + flare) / ((dark ?? 0) + flare)
}

/** L*, a* and b* under D65. */
const lab = (rgb: Rgb): Rgb => {
  const [x, y, z] = times(toXyz, each(rgb, linear))
  const f = (value: number) =>
    value > 216 / 24_389 ? Math.cbrt(value) : (value * 24_389) / 27 / 116 + 16 / 116
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
const hue = (a: number, b: number) =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
const pulled = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/** CIEDE2000: how different two colours look, about 1 where the difference is just seen. */
export const difference = (first: Rgb, second: Rgb): number => {
  const [l1, a1, b1] = lab(first)
  const [l2, a2, b2] = lab(second)
  const g = 0.5 * (1 - pulled((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)]
  const [h1, h2] = [hue(a1 * (1 + g), b1), hue(a2 * (1 + g), b2)]
  const grey = c1 * c2 === 0
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180
  const deltaHue = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))
  const meanHue = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const [meanL, meanC] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const t =
    1 -
    0.17 * Math.cos(radians(meanHue - 30)) +
    0.24 * Math.cos(radians(2 * meanHue)) +
    0.32 * Math.cos(radians(3 * meanHue + 6)) -
    0.2 * Math.cos(radians(4 * meanHue - 63))
  const bow = (meanL - 50) ** 2
  const dl = (l2 - l1) / (1 + (0.015 * bow) / Math.sqrt(20 + bow))
  const dc = (c2 - c1) / (1 + 0.045 * meanC)
  const dh = deltaHue / (1 + 0.015 * meanC * t)
  const rotation = -Math.sin(radians(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)))) * 2 * pulled(meanC)
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh)
}
