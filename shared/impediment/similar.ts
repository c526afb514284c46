import { type Signature, signatureOf } from './signature'

/** An impediment that a new title may turn out to be the same thing as. */
export interface Titled {
  readonly id: string
  readonly title: string
}

export interface Likeness {
  readonly id: string
  /** 0 nothing in common … 1 the same words. */
  readonly score: number
}

/** From here on two titles are suggested as one thing. Set by the pairs in the tests, several languages among them. */
export const likeFrom = 0.41

/** Titles that can be asked which of them say the same as another one. */
export interface SimilarTitles {
  /**
   * The titles most like this one, best first: those from `likeFrom` on.
   * @param passes false for those that must not be suggested
   */
  like(title: string, most: number, passes?: (id: string) => boolean): readonly Likeness[]
}

/**
 * Compares titles by the words and the groups of three letters they share (two, where a script writes without spaces),
 * so that other endings, slips of the pen and another order of words still meet. What many titles in the list say
 * counts for little, whatever the language: no list of stop words, and the same answer on every laptop.
 * Asking 60,000 titles is one pass over two arrays of numbers.
 * @param signature may keep what it worked out for a title, for whoever asks again with a list almost the same
 */
export function similarTitles(
  titles: readonly Titled[],
  signature: (title: string) => Signature = signatureOf
): SimilarTitles {
  const signatures = titles.map(({ title }) => signature(title))
  const rarity = rarityOf(signatures)
  const lengths = Float64Array.from(signatures, (each) => lengthOf(each, rarity))
  return {
    like(title, most, passes = () => true) {
      const asked = signature(title)
      const length = lengthOf(asked, rarity)
      if (length === 0) return []
      const wanted = new Float64Array(buckets)
      asked.features.forEach((feature, i) => {
        wanted[feature] = (asked.weights[i] ?? 0) * (rarity[feature] ?? 0) ** 2
      })
      const found: Likeness[] = []
      for (const [i, { features, weights }] of signatures.entries()) {
        let shared = 0
        for (let k = 0; k < features.length; k++)
          shared += (wanted[features[k] ?? 0] ?? 0) * (weights[k] ?? 0)
        if (shared === 0) continue
        const score = Math.min(1, shared / (length * (lengths[i] ?? 1)))
        const id = titles[i]?.id ?? ''
        if (score >= likeFrom && passes(id)) found.push({ id, score })
      }
      return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most)
    }
  }
}

// Above 1, so that "waiting for" in twenty titles does not join what waits for twenty different things.
const contrast = 1.5

/** As many as `signatureOf` knows. */
const buckets = 1 << 18

/** How much a feature says: one that few titles have, most. Three imaginary titles keep a short list from extremes. */
function rarityOf(signatures: readonly Signature[]): Float64Array {
  const seen = new Uint32Array(buckets)
  for (const { features } of signatures)
    for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1
  const all = signatures.length + 3
  const says = (count: number) => Math.log(1 + all / (count + 1)) ** contrast
  const unseen = says(0)
  return Float64Array.from(seen, (count) => (count === 0 ? unseen : says(count)))
}

function lengthOf({ features, weights }: Signature, rarity: Float64Array): number {
  let sum = 0
  for (let k = 0; k < features.length; k++) sum += ((weights[k] ?? 0) * (rarity[features[k] ?? 0] ?? 0)) ** 2
  return Math.sqrt(sum)
}
