import { inflateRawSync } from 'node:zlib'

/** What an archive comes to when it is unpacked. */
export type Unpacked = 'fine' | 'too-much' | 'damaged'

/** No real spreadsheet is packed tighter: repeated rows come to a fortieth at most. */
const MAX_RATIO = 100
/** Below this nothing unpacked can hurt, however tightly it was packed. */
const HARMLESS = 16 * 1024 * 1024
/** What fits into memory beside everything else. */
const MAX_UNPACKED = 256 * 1024 * 1024

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/**
 * Unpacks each part of a ZIP archive within bounds and throws it away, because what an archive says about its own sizes
 * may be a lie, and the library that reads spreadsheets has no bounds.
 */
export function unpacksTo(archive: Uint8Array): Unpacked {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  let left = Math.min(MAX_UNPACKED, Math.max(HARMLESS, bytes.length * MAX_RATIO))
  try {
    for (const { method, packed } of partsOf(bytes)) {
      left -= method === 0 ? packed.length : inflateRawSync(packed, { maxOutputLength: left + 1 }).length
      if (left < 0) return 'too-much'
    }
    return 'fine'
  } catch (error) {
    return Object(error).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-much' : 'damaged'
  }
}

/** The parts by the central directory (APPNOTE 6.3), as every reader finds them. Throws where there is none. */
function* partsOf(bytes: Buffer): Generator<{ readonly method: number; readonly packed: Buffer }> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new RangeError('no directory entry')
    const method = bytes.readUInt16LE(at + 10)
    const size = bytes.readUInt32LE(at + 20)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    if (start + size > bytes.length || (method !== 0 && method !== 8)) throw new RangeError('no such part')
    yield { method, packed: bytes.subarray(start, start + size) }
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}
