import { type Message, message } from '../../shared/words/message'

/** What a file's bytes turned out to be: text, or something that is no table, with a sentence for it. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly notes: readonly Message[] }
  | { readonly kind: 'not-text'; readonly text: Message; readonly advice: Message | null }

const signatures: readonly {
  readonly bytes: readonly number[]
  readonly what: 'pdf' | 'spreadsheet' | 'handoff' | 'binary'
}[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'pdf' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'spreadsheet' }, // XLS, and any with a password
  { bytes: [0x1f, 0x8b], what: 'handoff' }, // gzip
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'binary' },
  { bytes: [0xff, 0xd8, 0xff], what: 'binary' }
]

/**
 * Bytes as text: by byte order mark, otherwise UTF-16 by where its zero bytes fall, otherwise UTF-8, and where that
 * is not valid the Western European code page that older spreadsheets write.
 * Line ends come out as `\n`, so that counting lines is counting those.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const known = signatures.find(({ bytes: start }) => start.every((byte, i) => bytes[i] === byte))
  if (known) return notText(known.what, file)
  const encoding = encodingOf(bytes)
  const decoded = decodeAs(bytes, encoding)
  const text = decoded ?? new TextDecoder('windows-1252').decode(bytes)
  if (looksBinary(text)) return notText('binary', file)
  const notes = decoded === null ? [message('import.note.encoding')] : []
  return { kind: 'text', text: text.replace(/\r\n?/gu, '\n'), notes }
}

const notText = (what: 'pdf' | 'spreadsheet' | 'handoff' | 'binary', file: string): Decoded => ({
  kind: 'not-text',
  text: message(`import.file.${what}`, { file }),
  advice: message(what === 'pdf' ? 'import.file.binary.advice' : `import.file.${what}.advice`)
})

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // Headings are Latin letters: in UTF-16 every second byte of them is zero.
  const start = bytes.subarray(0, 64)
  let even = 0
  let odd = 0
  for (const [i, byte] of start.entries()) if (byte === 0) i % 2 === 0 ? even++ : odd++
  if (odd > start.length / 4 && even === 0) return 'utf-16le'
  if (even > start.length / 4 && odd === 0) return 'utf-16be'
  return 'utf-8'
}

/** Null when the bytes are not valid in this encoding. A byte order mark is taken off. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** More than one control character in a hundred, of those that no text has. */
function looksBinary(text: string): boolean {
  const start = text.slice(0, 8192)
  let control = 0
  for (let i = 0; i < start.length; i++) {
    const code = start.charCodeAt(i)
    if (code < 32 ? code !== 9 && code !== 10 && code !== 13 : code === 0xfffd) control++
  }
  return control * 100 > start.length
}
