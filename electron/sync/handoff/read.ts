import { createHash, createPublicKey, verify } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { type Problem, type ProblemKind, Refusal } from '../../../shared/result'
import type { Op } from '../../../shared/sync/op'
import { type Message, message, type Values } from '../../../shared/words/message'
import { codeOf, problem } from '../../store/problems'
import {
  anyHeaderSchema,
  type Header,
  headerSchema,
  type LineFault,
  limits,
  parseOpLine,
  readerVersion,
  signedText
} from './format'

export interface HandoffReader {
  onHeader(header: Header): void
  /** @param line the op as written, without its line end */
  onOp(op: Op, line: string): void
  /** Called now and then; a throw ends the reading. */
  onProgress(done: number, total: number): void
}

/**
 * Reads a hand-off file from end to end: bounded, line by line, checked against what its header promises. Nothing may
 * be taken in before this has returned.
 * @throws Refusal with a sentence that names file and line
 */
export async function readHandoff(path: string, reader: HandoffReader): Promise<Header> {
  const file = basename(path)
  const packedBytes = await sizeOf(path, file)
  const hash = createHash('sha256')
  let header: Header | null = null
  let lineNumber = 0
  let ops = 0
  let bytes = 0

  for await (const line of lines(path, file, packedBytes, () => lineNumber)) {
    lineNumber++
    const text = decode(line, file, lineNumber)
    if (header === null) {
      header = readHeader(text, file)
      reader.onHeader(header)
      continue
    }
    hash.update(line)
    hash.update('\n')
    bytes += line.length + 1
    if (++ops > header.counts.ops || bytes > header.bytes) throw tampered(file)
    const parsed = parseOpLine(text)
    if (!parsed.op) throw damaged(file, lineNumber, faultWords[parsed.fault])
    reader.onOp(parsed.op, text)
    if (ops % 1000 === 0) reader.onProgress(ops, header.counts.ops)
  }
  if (header === null) throw notOne(file)
  if (ops < header.counts.ops) throw cut(file, lineNumber)
  if (bytes !== header.bytes || hash.digest('hex') !== header.sha256) throw tampered(file)
  return header
}

/** The size of a file that is packed the way ours are. */
async function sizeOf(path: string, file: string): Promise<number> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    if (size === 0)
      throw refuse('wrong-format', 'problem.handoffEmpty', { file }, 'problem.handoffNotOne.advice')
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    if (buffer.readUInt16BE() !== gzipMagic) throw notOne(file)
    return size
  } finally {
    await handle.close()
  }
}

const gzipMagic = 0x1f8b

/** The unpacked lines as bytes, without their line ends; the last one must have had one. */
async function* lines(
  path: string,
  file: string,
  packedBytes: number,
  lineNumber: () => number
): AsyncGenerator<Buffer> {
  const source = createReadStream(path)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  let unpacked = 0
  // The pieces of a line that has not ended yet: joining them at each would copy a long one over and over.
  let pieces: Buffer[] = []
  let pending = 0
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Buffer>) {
      unpacked += chunk.length
      const explodes = unpacked > limits.ratioFromBytes && unpacked > packedBytes * limits.ratio
      if (unpacked > limits.unpackedBytes || explodes) throw tooLarge(file)
      let from = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        if (pending + end - from > limits.lineBytes) throw tooLarge(file)
        const line = chunk.subarray(from, end)
        const whole = pending > 0 ? Buffer.concat([...pieces, line]) : line
        pieces = []
        pending = 0
        from = end + 1
        yield whole
      }
      pending += chunk.length - from
      if (pending > limits.lineBytes) throw tooLarge(file)
      if (from < chunk.length) pieces.push(chunk.subarray(from))
    }
  } catch (error) {
    throw packingProblem(error, file, lineNumber())
  } finally {
    source.destroy()
    gunzip.destroy()
  }
  if (pending > 0) throw cut(file, lineNumber() + 1)
  // Bytes behind the end of the packed data are not part of it, and nobody knows what they are.
  if (gunzip.bytesWritten !== packedBytes) throw tampered(file)
}

function packingProblem(error: unknown, file: string, line: number): unknown {
  const code = codeOf(error)
  if (code === 'Z_BUF_ERROR') return cut(file, line + 1)
  return code.startsWith('Z_') ? damaged(file, line + 1, 'packing') : error
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
function decode(line: Buffer, file: string, lineNumber: number): string {
  try {
    return utf8.decode(line)
  } catch {
    if (lineNumber === 1) throw notOne(file)
    throw damaged(file, lineNumber, faultWords.text)
  }
}

function readHeader(text: string, file: string): Header {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = null
  }
  const any = anyHeaderSchema.safeParse(value)
  if (!any.success) throw notOne(file)
  if (any.data.oldestReader > readerVersion)
    throw refuse('newer-version', 'problem.handoffNewer', { file }, 'problem.handoffNewer.advice')
  const parsed = headerSchema.safeParse(value)
  if (!parsed.success) throw damaged(file, 1, faultWords.shape)
  if (parsed.data.bytes > limits.unpackedBytes) throw tooLarge(file)
  if (!isSigned(value as Header)) throw tampered(file)
  return parsed.data
}

/** Over the header as it came, so that what a newer Sameday adds to it is covered too. */
function isSigned(header: Header): boolean {
  try {
    const key = createPublicKey(header.publicKey)
    const signature = Buffer.from(header.signature, 'base64')
    return (
      key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(signedText(header)), key, signature)
    )
  } catch {
    return false
  }
}

const faultWords: Readonly<Record<LineFault, string>> = {
  json: 'JSON',
  shape: 'fields',
  number: 'numbers',
  text: 'characters',
  depth: 'nesting',
  key: 'names'
}

const refuse = (kind: ProblemKind, key: Message['key'], values: Values, advice: Message['key']): Refusal =>
  new Refusal(problem(kind, message(key, values), message(advice, values)) satisfies Problem)
const notOne = (file: string) =>
  refuse('wrong-format', 'problem.handoffNotOne', { file }, 'problem.handoffNotOne.advice')
const cut = (file: string, line: number) =>
  refuse('wrong-format', 'problem.handoffCut', { file, line }, 'problem.handoffCut.advice')
const damaged = (file: string, line: number, detail: string) =>
  refuse('wrong-format', 'problem.handoffDamaged', { file, line, detail }, 'problem.handoffDamaged.advice')
const tampered = (file: string) =>
  refuse('wrong-format', 'problem.handoffTampered', { file }, 'problem.handoffTampered.advice')
const tooLarge = (file: string) =>
  refuse('wrong-format', 'problem.handoffTooLarge', { file }, 'problem.handoffTooLarge.advice')

export const otherKey = (file: string, from: string): Refusal =>
  refuse('wrong-format', 'problem.handoffOtherKey', { file, from }, 'problem.handoffOtherKey.advice')
