import { z } from 'zod'

/**
 * A hybrid logical clock reading in one safe integer: milliseconds × 1024 + counter.
 * All ops of one transaction share one reading; `seq` orders them.
 */
export type Hlc = number & { readonly brand: 'Hlc' }

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type Patch = Readonly<Record<string, Json>>

/**
 * How an op changes the world:
 * `set` writes fields of a register row; `fact` states that something happened, once;
 * `move` puts a child under a parent; `withheld` holds the place of an op its author chose not to hand on.
 */
export type OpKind = 'set' | 'fact' | 'move' | 'withheld'

/** One change, as logged, exchanged and replayed. `(origin, seq)` names it and is contiguous per laptop. */
export interface Op {
  readonly origin: string
  readonly seq: number
  readonly hlc: Hlc
  readonly entity: string
  readonly rowId: string
  readonly kind: OpKind
  readonly patch: Patch
}

/** A change before the write path has stamped it: what `decide` and every editor produce. */
export type Draft = Pick<Op, 'entity' | 'rowId' | 'kind' | 'patch'>

/** The one order everybody agrees on: stamp, then laptop, then that laptop's own count. */
export const compareOps = (
  a: Pick<Op, 'hlc' | 'origin' | 'seq'>,
  b: Pick<Op, 'hlc' | 'origin' | 'seq'>
): number => a.hlc - b.hlc || (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : 0) || a.seq - b.seq

const jsonSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.string(),
    z.number().refine(Number.isFinite),
    z.boolean(),
    z.null(),
    z.array(jsonSchema),
    z.record(z.string(), jsonSchema)
  ])
)

export const opSchema = z.strictObject({
  origin: z.string().min(1).max(64),
  seq: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  hlc: z.number().int().positive().max(Number.MAX_SAFE_INTEGER) as unknown as z.ZodType<Hlc>,
  entity: z.string().min(1).max(64),
  rowId: z.string().min(1).max(400),
  kind: z.enum(['set', 'fact', 'move', 'withheld']),
  patch: z.record(z.string(), jsonSchema)
})
