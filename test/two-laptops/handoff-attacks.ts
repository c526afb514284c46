import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Json } from '../../shared/sync/op'

/** A file taken apart, so that a hostile one can be put together. */
export interface Parts {
  readonly header: Record<string, Json>
  readonly lines: readonly string[]
}

const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
})

/** Signs with a key of the attacker's own: a valid file as far as its form goes. */
export function sealed({ header, lines }: Parts, change: Record<string, Json> = {}): Buffer {
  const body = lines.map((line) => `${line}\n`).join('')
  const { signature: _, ...rest } = {
    ...header,
    counts: { ops: lines.length, withheld: 0 },
    bytes: Buffer.byteLength(body),
    sha256: createHash('sha256').update(body).digest('hex'),
    publicKey,
    ...change
  } as Record<string, Json>
  const signature = sign(null, Buffer.from(JSON.stringify(rest)), privateKey).toString('base64')
  return gzipSync(`${JSON.stringify({ ...rest, signature })}\n${body}`)
}

/** A line of a hand-off file. `patch`: as JSON, for what JSON.stringify would not write. */
export const op = (patch: string, more: Record<string, Json> = {}) =>
  JSON.stringify({
    origin: 'mallory',
    seq: 1,
    hlc: 1,
    entity: 'setting',
    rowId: 'x',
    kind: 'set',
    patch: 'PATCH',
    ...more
  }).replace('"PATCH"', patch)

/** `key`: of the sentence it is refused with. */
export type Attack = readonly [name: string, key: string, make: (whole: Buffer, parts: Parts) => Buffer]

const lineAttack = (name: string, line: string): Attack => [
  name,
  'problem.handoffDamaged',
  (_, parts) => sealed({ ...parts, lines: [line] })
]

export const attacks: readonly Attack[] = [
  ['no bytes at all', 'problem.handoffEmpty', () => Buffer.alloc(0)],
  ['plain text', 'problem.handoffNotOne', () => Buffer.from('unit_id,unit_name\n')],
  ['a zip file', 'problem.handoffNotOne', () => Buffer.from('PK\u0003\u0004 not really')],
  ['a database', 'problem.handoffNotOne', () => Buffer.from(`SQLite format 3\0${'\0'.repeat(84)}`)],
  ['zeros', 'problem.handoffNotOne', () => Buffer.alloc(4096)],
  ['gzip of nothing', 'problem.handoffNotOne', () => gzipSync('')],
  ['gzip of another JSON', 'problem.handoffNotOne', () => gzipSync('{"format":"zip"}\n')],
  ['gzip of no JSON', 'problem.handoffNotOne', () => gzipSync('hello\n')],
  [
    'UTF-16',
    'problem.handoffNotOne',
    (whole) => gzipSync(Buffer.from(gunzipSync(whole).toString(), 'utf16le'))
  ],
  ['a header that is a list', 'problem.handoffNotOne', () => gzipSync('[]\n')],
  [
    'a header without its fields',
    'problem.handoffDamaged',
    () => gzipSync('{"format":"sameday","oldestReader":1}\n')
  ],
  ['a header with no line end', 'problem.handoffCut', () => gzipSync('{"format":"sameday"')],
  ['a newer major version', 'problem.handoffNewer', (_, parts) => sealed(parts, { oldestReader: 3 })],
  [
    'a signature by nobody',
    'problem.handoffTampered',
    (_, { header, lines }) =>
      gzipSync(`${JSON.stringify({ ...header, signature: 'AAAA' })}\n${lines.join('\n')}\n`)
  ],
  ['a key that is none', 'problem.handoffTampered', (_, parts) => sealed(parts, { publicKey: 'key' })],
  [
    'another sender in the header',
    'problem.handoffTampered',
    (_, { header, lines }) =>
      gzipSync(`${JSON.stringify({ ...header, laptop: 'The CEO' })}\n${lines.join('\n')}\n`)
  ],
  [
    'a changed change',
    'problem.handoffTampered',
    (_, { header, lines }) =>
      gzipSync(`${JSON.stringify(header)}\n${lines.join('\n').replace('core', 'corr')}\n`)
  ],
  [
    'a change too many',
    'problem.handoffTampered',
    (_, { header, lines }) => gzipSync(`${JSON.stringify(header)}\n${[...lines, op('{}')].join('\n')}\n`)
  ],
  [
    'a change too few',
    'problem.handoffCut',
    (_, { header, lines }) => gzipSync(`${JSON.stringify(header)}\n${lines.slice(1).join('\n')}\n`)
  ],
  [
    'changes in another order',
    'problem.handoffTampered',
    (_, { header, lines }) => gzipSync(`${JSON.stringify(header)}\n${[...lines].reverse().join('\n')}\n`)
  ],
  [
    'a last line cut short',
    'problem.handoffCut',
    (_, { header, lines }) => gzipSync(`${JSON.stringify(header)}\n${lines.join('\n').slice(0, -10)}`)
  ],
  ['a file cut in the middle', 'problem.handoffCut', (whole) => whole.subarray(0, whole.length - 40)],
  ['a file cut in its last bytes', 'problem.handoffCut', (whole) => whole.subarray(0, whole.length - 4)],
  [
    'a damaged middle',
    'problem.handoffDamaged',
    (whole) => {
      const copy = Buffer.from(whole)
      copy.fill(0xff, whole.length - 60, whole.length - 40)
      return copy
    }
  ],
  ['bytes behind the end', 'problem.handoffDamaged', (whole) => Buffer.concat([whole, Buffer.from('extra')])],
  ['a bomb of zeros', 'problem.handoffTooLarge', () => gzipSync(Buffer.alloc(40 * 1024 * 1024))],
  [
    'a bomb behind a good header',
    'problem.handoffTooLarge',
    (_, { header }) =>
      gzipSync(
        Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), Buffer.alloc(40 * 1024 * 1024, 32)])
      )
  ],
  [
    'a line without end',
    'problem.handoffTooLarge',
    (_, parts) =>
      sealed({ ...parts, lines: [op(JSON.stringify({ value: randomBytes(13_000_000).toString('base64') }))] })
  ],
  [
    'a promise of more than fits',
    'problem.handoffTooLarge',
    (_, parts) => sealed(parts, { bytes: 1024 * 1024 * 1024 })
  ],
  lineAttack('a line that is no JSON', '{"origin":'),
  lineAttack('an empty line', ''),
  lineAttack('a line that is a list', '[1,2,3]'),
  lineAttack('a line that is null', 'null'),
  lineAttack('a change with a field too many', op('{}', { more: 1 })),
  lineAttack('a change of no kind', op('{}', { kind: 'drop' })),
  lineAttack('a change number of zero', op('{}', { seq: 0 })),
  lineAttack('a change number below zero', op('{}', { seq: -1 })),
  lineAttack('a change number with a fraction', op('{}', { seq: 1.5 })),
  lineAttack(
    'a change number beyond what counts exactly',
    op('{}').replace('"seq":1', '"seq":9007199254740993')
  ),
  lineAttack('a stamp beyond what counts exactly', op('{}').replace('"hlc":1', '"hlc":1e300')),
  lineAttack('a number that is infinite', op('{"value":1e999}')),
  lineAttack('NaN', op('{"value":NaN}')),
  lineAttack('half a character', op('{"value":"\\ud800"}')),
  lineAttack('a character that ends strings in C', op('{"value":"a\\u0000b"}')),
  lineAttack('__proto__', op('{"__proto__":{"admin":true}}')),
  lineAttack('constructor', op('{"value":{"constructor":{"prototype":1}}}')),
  lineAttack('ten thousand levels', op(`{"value":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)),
  lineAttack('a patch that is a list', op('[]')),
  lineAttack('an origin that is a number', op('{}', { origin: 7 })),
  lineAttack('an origin of a kilobyte', op('{}', { origin: 'x'.repeat(1024) })),
  lineAttack('an empty row id', op('{}', { rowId: '' }))
]
