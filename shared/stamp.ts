import { z } from 'zod'
import type { Mono, Stamp, Wall } from './time'

/** A reading of both clocks, where it crosses a boundary. Apart from `time.ts`, which windows use without zod. */
export const stampSchema: z.ZodType<Stamp> = z.object({
  mono: z.number().refine(Number.isFinite) as unknown as z.ZodType<Mono>,
  wall: z.number().refine(Number.isFinite) as unknown as z.ZodType<Wall>
})
