/** What a title is made of: numbered features, each once and in rising order, with how much each one says. */
export interface Signature {
  /** 0 … 2^18 - 1. */
  readonly features: Uint32Array
  readonly weights: Float32Array
}

/** The words and letter groups of a title, in any language. */
export function signatureOf(title: string): Signature {
  const weightByFeature = new Map<number, number>()
  const add = (text: string, weight: number) => {
    const feature = hash(text)
    weightByFeature.set(feature, Math.max(weightByFeature.get(feature) ?? 0, weight))
  }
  for (const { text, weight } of wordsOf(title)) {
    add(`=${text}`, weight * wholeWord)
    const groups = groupsOf(text)
    // A long word has many groups; together they say as much as those of a short one.
    for (const group of groups) add(group, (weight * letterGroups) / Math.sqrt(groups.length))
  }
  const sorted = [...weightByFeature].sort(([a], [b]) => a - b)
  return {
    features: Uint32Array.from(sorted, ([feature]) => feature),
    weights: Float32Array.from(sorted, ([, weight]) => weight)
  }
}

// Half each: endings and slips of the pen cost half of a word, not the whole of it.
const wholeWord = 0.7
const letterGroups = 0.7

interface Word {
  readonly text: string
  readonly weight: number
}

/** Scripts that write without spaces: a stretch of them is no word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u

/** Most titles are plain letters, and need none of what other scripts do. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)
const isUnspaced = (text: string): boolean => !isPlain(text) && unspaced.test(text)

function wordsOf(title: string): readonly Word[] {
  const parts = title.normalize('NFKC').match(/[\p{L}\p{M}\p{N}ー]+/gu) ?? []
  return parts.flatMap((part) => {
    if (isUnspaced(part)) return stretchesOf(part).map((text) => ({ text, weight: weightOf(text, text) }))
    const text = plain(part)
    return text === '' ? [] : [{ text, weight: weightOf(part, text) }]
  })
}

/**
 * Short words mostly hold a sentence together, in most languages, except where they are written in capitals (VPN, CI);
 * a number alone tells two things of a kind apart more than it joins them.
 */
function weightOf(written: string, text: string): number {
  if (isUnspaced(text)) return /^\p{Script=Hiragana}+$/u.test(text) ? 0.25 : 1
  if (/^\p{N}+$/u.test(text)) return 0.4
  const isAcronym =
    written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()
  return isAcronym ? 1 : (shortWord[text.length] ?? 1)
}

/** By the length of the word. */
const shortWord: readonly number[] = [0, 0.1, 0.15, 0.35, 0.7]

/** Runs of one script out of an unspaced stretch: 本番環境のデータ → 本番環境, の, データ. */
const stretchesOf = (part: string): readonly string[] =>
  part
    .toLowerCase()
    .match(
      /\p{Script=Han}+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|\p{Script=Thai}+|[\p{L}\p{M}\p{N}]/gu
    ) ?? []

/** Without case, accents and vowel signs; Arabic letters in one spelling, without the article. */
const plain = (word: string): string => {
  if (isPlain(word)) return word.toLowerCase()
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ـ]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/^(?:وال|بال|لل|ال)(?=\p{Script=Arabic}{3})/u, '')
}

/** Three letters, with the beginning and the end of the word marked; two where a sign is half a word. */
function groupsOf(word: string): readonly string[] {
  if (isUnspaced(word)) {
    if (word.length < 3) return [word]
    return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
  }
  const marked = `^${word}$`
  if (marked.length <= 3) return [marked]
  return Array.from({ length: marked.length - 2 }, (_, i) => marked.slice(i, i + 3))
}

/** FNV-1a, folded to 18 bits. */
function hash(text: string): number {
  let bits = 2_166_136_261
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 16_777_619)
  return ((bits >>> 18) ^ bits) & 0x3ffff
}
