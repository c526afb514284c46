import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** Path inside the archive, with forward slashes. */
  readonly name: string
  readonly text: string
}

/** A ZIP archive of texts (APPNOTE 6.3: local headers, central directory, end record; UTF-8 names). */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, text } of entries) {
    const bytes = Buffer.from(text)
    const packed = deflateRawSync(bytes)
    const path = Buffer.from(name)
    const about = aboutOf(bytes, packed, path)
    const local = Buffer.concat([u32(0x04034b50), u16(20), about, u16(0), path, packed])
    const rest = [u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset)]
    central.push(Buffer.concat([u32(0x02014b50), u16(20), u16(20), about, ...rest, path]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const count = u16(entries.length)
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(directory.length), u32(offset), u16(0)]
  return Buffer.concat([...locals, directory, ...end])
}

/** Flags, method, time, checksum, sizes and the length of the name: the same in both headers. */
const aboutOf = (bytes: Buffer, packed: Buffer, path: Buffer): Buffer =>
  Buffer.concat([
    u16(utf8),
    u16(deflated),
    u16(0),
    u16(firstDay),
    u32(crc32(bytes)),
    u32(packed.length),
    u32(bytes.length),
    u16(path.length)
  ])

const utf8 = 0x0800
const deflated = 8
/** 1 January 1980, so that the same report is the same file. */
const firstDay = 0x21

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16LE(value)
  return buffer
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value >>> 0)
  return buffer
}
