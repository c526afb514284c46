import { z } from 'zod'
import type { Json, Op, OpKind, Patch } from '../../../shared/sync/op'

/**
 * The hand-off file `.sameday`: gzip around lines of JSON. The first line is the header, every other line one op. No
 * paths and no archive, so it can put nothing anywhere, and it states its size, so it cannot explode past it.
 */
export const formatName = 'sameday'
export const formatVersion = 1
/** Files that need a newer reader than this are for a newer Sameday. */
export const readerVersion = 2
/** What the first reader takes in one line; a file with a longer one needs the second. */
export const firstReaderLineBytes = 256 * 1024

export const limits = {
  unpackedBytes: 512 * 1024 * 1024,
  /** Unpacked to packed; ours come to about 12. */
  ratio: 200,
  /** Below this size the ratio says nothing. */
  ratioFromBytes: 4 * 1024 * 1024,
  /** One fact names a whole backlog: some 10,000 items with the longest titles in the widest script, and twice that. */
  lineBytes: 16 * 1024 * 1024,
  depth: 32
} as const

const count = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER)
const origin = z.string().min(1).max(64)

/** What any version of the format says of itself, so that an older Sameday can at least tell it is older. */
export const anyHeaderSchema = z.object({ format: z.literal(formatName), oldestReader: count })

export const headerSchema = z.object({
  format: z.literal(formatName),
  version: count,
  oldestReader: count,
  origin,
  laptop: z.string().max(200),
  writtenAt: z.number().refine(Number.isFinite),
  vector: z.record(origin, count),
  /** Names of the laptops in the vector, as far as the sender knows them. */
  laptops: z.record(origin, z.string().max(200)),
  counts: z.object({ ops: count, withheld: count }),
  /** Of the op lines, unpacked, line ends included. */
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  publicKey: z.string().max(1000),
  signature: z.string().max(200)
})
export type Header = z.infer<typeof headerSchema>

/** What the signature is over: the header without it, which names the hash of everything else. */
export const signedText = ({ signature: _, ...rest }: Header): string => JSON.stringify(rest)

/** Why a line is no op, in a word or two; null when it is one. */
export type LineFault = 'json' | 'shape' | 'number' | 'text' | 'depth' | 'key'
export type ParsedLine =
  | { readonly op: Op; readonly fault: null }
  | { readonly op: null; readonly fault: LineFault }

const kinds: ReadonlySet<unknown> = new Set<OpKind>(['set', 'fact', 'move', 'withheld'])
const keyCount = 7
const no = (fault: LineFault): ParsedLine => ({ op: null, fault })

/** Reads one op line. Written out by hand: a schema would cost more than all the rest of taking a file in. */
export function parseOpLine(line: string): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return no('json')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return no('shape')
  const op = value as Readonly<Record<string, unknown>>
  if (Object.keys(op).length !== keyCount) return no('shape')
  if (!isName(op.origin, 64) || !isName(op.entity, 64) || !isName(op.rowId, 400) || !kinds.has(op.kind))
    return no('shape')
  if (!isCount(op.seq) || !isCount(op.hlc)) return no('number')
  if (typeof op.patch !== 'object' || op.patch === null || Array.isArray(op.patch)) return no('shape')
  const fault = faultIn(op.patch as Patch, 0)
  return fault ? no(fault) : { op: value as Op, fault: null }
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0
const isName = (value: unknown, max: number): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= max && isText(value)

// Half a character, or the character that ends strings in C: neither survives every tool on the way.
const broken = /[\0\p{Surrogate}]/u
const isText = (value: string): boolean => !broken.test(value)

function faultIn(value: Json, depth: number): LineFault | null {
  if (typeof value === 'string') return isText(value) ? null : 'text'
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'number'
  if (typeof value !== 'object' || value === null) return null
  if (depth >= limits.depth) return 'depth'
  const entries: Readonly<Record<string, Json>> = value as Readonly<Record<string, Json>>
  for (const key of Object.keys(entries)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return 'key'
    const fault = isText(key) ? faultIn(entries[key] as Json, depth + 1) : 'text'
    if (fault) return fault
  }
  return null
}
