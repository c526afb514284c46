import { createHash, sign } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createGzip, gzip } from 'node:zlib'
import { Refusal } from '../../../shared/result'
import { message } from '../../../shared/words/message'
import { syncFolder } from '../../store/files'
import { problem } from '../../store/problems'
import { compiler, query, type Sql } from '../../store/sql'
import type { LaptopRow, OpRow } from '../../store/tables'
import { type Censor, censor } from './censor'
import { firstReaderLineBytes, formatName, formatVersion, type Header, limits, signedText } from './format'

export interface Sender {
  readonly origin: string
  readonly laptop: string
  readonly publicKey: string
  readonly privateKey: string
}

const pageSize = 2000

/**
 * Writes everything this laptop has as one file: beside its place, flushed, then renamed, so that it is there whole or
 * not at all. A change that no reader could take in refuses it. What must not travel leaves a blank with its number, so that nobody takes it for missing.
 * @returns how many changes it holds
 */
export async function writeHandoff(
  sql: Sql,
  sender: Sender,
  path: string,
  includeConfidential: boolean,
  wallMs: number
): Promise<number> {
  // Bound at the start: what is written meanwhile goes into the next file.
  const laptops = sql.prepare('SELECT * FROM laptop ORDER BY origin').all() as LaptopRow[]
  const body = await packOps(sql, laptops, censor(sql, includeConfidential))
  const unsigned: Header = {
    format: formatName,
    version: formatVersion,
    oldestReader: body.longestLine > firstReaderLineBytes ? 2 : 1,
    origin: sender.origin,
    laptop: sender.laptop,
    writtenAt: wallMs,
    vector: Object.fromEntries(laptops.map(({ origin, seq }) => [origin, seq])),
    laptops: Object.fromEntries(laptops.filter(({ name }) => name).map(({ origin, name }) => [origin, name])),
    counts: { ops: body.ops, withheld: body.withheld },
    bytes: body.bytes,
    sha256: body.sha256,
    publicKey: sender.publicKey,
    signature: ''
  }
  const signature = sign(null, Buffer.from(signedText(unsigned)), sender.privateKey).toString('base64')
  const head = await promisify(gzip)(`${JSON.stringify({ ...unsigned, signature })}\n`)
  // Two gzip members in a row are one gzip file.
  await putInPlace(path, [head, ...body.packed])
  return body.ops
}

interface Packed {
  readonly packed: readonly Buffer[]
  readonly ops: number
  readonly withheld: number
  readonly bytes: number
  /** In bytes, without its line end. */
  readonly longestLine: number
  readonly sha256: string
}

async function packOps(sql: Sql, laptops: readonly LaptopRow[], censored: Censor): Promise<Packed> {
  const hash = createHash('sha256')
  const zip = createGzip()
  const packed: Buffer[] = []
  zip.on('data', (chunk: Buffer) => packed.push(chunk))
  const ended = new Promise<void>((resolve, reject) => zip.on('end', resolve).on('error', reject))
  let ops = 0
  let withheld = 0
  let bytes = 0
  let longestLine = 0
  const page = sql.prepare('SELECT * FROM op WHERE origin = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?')
  for (const { origin, seq: last } of laptops) {
    for (let seq = 0; seq < last; ) {
      const rows = page.all(origin, seq, last, pageSize) as OpRow[]
      let text = ''
      for (const row of rows) {
        const told = row.kind === 'withheld' ? null : censored(row)
        if (told === null) withheld++
        const line = told === null ? blankLine(row) : opLine(told)
        const lineBytes = Buffer.byteLength(line)
        if (lineBytes > limits.lineBytes) throw tooLong(sql, row, lineBytes)
        longestLine = Math.max(longestLine, lineBytes)
        text += `${line}\n`
      }
      const chunk = Buffer.from(text)
      hash.update(chunk)
      zip.write(chunk)
      ops += rows.length
      bytes += chunk.length
      seq = rows.at(-1)?.seq ?? last
      await others()
    }
  }
  zip.end()
  await ended
  return { packed, ops, withheld, bytes, longestLine, sha256: hash.digest('hex') }
}

const opLine = (row: OpRow): string =>
  `{"origin":${JSON.stringify(row.origin)},"seq":${row.seq},"hlc":${row.hlc},"entity":${JSON.stringify(
    row.entity
  )},"rowId":${JSON.stringify(row.row_id)},"kind":"${row.kind}","patch":${row.patch}}`

const blankLine = ({ origin, seq, hlc }: OpRow): string =>
  JSON.stringify({ origin, seq, hlc, entity: 'withheld', rowId: '-', kind: 'withheld', patch: {} })

/** No laptop could take the line in again: said here, where somebody knows what it is about. */
function tooLong(sql: Sql, { patch }: OpRow, bytes: number): Refusal {
  const { session } = JSON.parse(patch) as { readonly session?: unknown }
  const found = typeof session === 'string' ? ceremony.get(sql, { session }) : undefined
  const values = { size: Math.ceil(bytes / 1024 / 1024), limit: limits.lineBytes / 1024 / 1024 }
  const text = found
    ? message('problem.handoffLongLine', { ...values, unit: found.unit_name, day: found.opened_at })
    : message('problem.handoffLongStep', values)
  return new Refusal(problem('refused', text, message('problem.handoffLong.advice')))
}

const ceremony = query(({ session }: { session: string }) =>
  compiler.selectFrom('session').select(['unit_name', 'opened_at']).where('id', '=', session)
)

async function putInPlace(path: string, chunks: readonly Uint8Array[]): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`
  let file: FileHandle | null = null
  try {
    file = await open(beside, 'w')
    for (const chunk of chunks) await file.writeFile(chunk)
    await file.sync()
    await file.close()
    file = null
    await rename(beside, path)
  } catch (error) {
    await file?.close()
    await rm(beside, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}
