/** Draws ids; injected, so that tests and the sample organisation are repeatable. */
export interface Ids {
  next(): string
}

/**
 * UUID version 7 (RFC 9562) from a time and random bytes: sorts by time, is unique without a server.
 * @param wallMs milliseconds since 1970
 * @param random 10 random bytes
 */
export function uuidV7(wallMs: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  let ms = Math.max(0, Math.floor(wallMs))
  for (let i = 5; i >= 0; i--) {
    bytes[i] = ms % 256
    ms = Math.floor(ms / 256)
  }
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
