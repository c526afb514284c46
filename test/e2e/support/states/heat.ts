import type { HeatWall } from '../../../../shared/insights/wall'
import type { Texts } from '../texts'

/** 125 teams, 25 scrums of scrums, five above them and the top; every seventh team has something open. */
export function heatOf156(texts: Texts): HeatWall {
  const marks: HeatWall['marks'][number][] = [{ depth: 0, heat: 'fresh' }]
  const steps = ['none', 'stale', 'fresh', 'warn'] as const
  for (let five = 0; five < 5; five++) {
    marks.push({ depth: 1, heat: 'none' })
    for (let sos = 0; sos < 5; sos++) {
      marks.push({ depth: 2, heat: sos === five ? 'warn' : 'none' })
      for (let team = 0; team < 5; team++) {
        const n = five * 25 + sos * 5 + team
        marks.push({ depth: 3, heat: n % 7 === 0 ? (steps[(n / 7) % 4] ?? 'none') : 'none' })
      }
    }
  }
  const eyes = Array.from({ length: 7 }, (_, i) => ({
    name: texts.teams[i % texts.teams.length] ?? '',
    heat: i < 4 ? ('stale' as const) : ('warn' as const),
    open: 3,
    hours: 120 - i * 17
  }))
  return { name: texts.above, marks, eyes, more: 7, units: { none: 136, fresh: 6, warn: 10, stale: 4 } }
}
