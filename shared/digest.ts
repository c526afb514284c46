/** 64 bits of FNV-1a in two halves that start differently: a short name for a long text, the same everywhere. */
export function digest(text: string): string {
  const half = (start: number) => {
    let hash = start
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
    return hash.toString(16).padStart(8, '0')
  }
  return half(0x811c9dc5) + half(0x9747b28c)
}
