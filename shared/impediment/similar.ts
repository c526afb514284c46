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

/** A list of titles that changes while it is asked which of them say the same as another one. */
export interface TitleIndex {
  /** Takes a title in, or the new title of one that is there; false when it was there with this very title. */
  put(id: string, title: string): boolean
  drop(id: string): void
  /**
   * The titles most like this one, best first: those from `likeFrom` on.
   * @param passes false for those that must not be suggested
   */
  like(title: string, most: number, passes?: (id: string) => boolean): readonly Likeness[]
  /** The same in slices of a few ms. It holds only if the list has stayed as it was between them. */
  seek(
    title: string,
    most: number,
    passes?: (id: string) => boolean
  ): Generator<void, readonly Likeness[], void>
}

/**
 * Compares titles by the words and the groups of three letters they share (two, where a script writes without spaces),
 * so that other endings, slips of the pen and another order of words still meet. What many titles in the list say
 * counts for little, whatever the language: no list of stop words, and the same answer on every laptop.
 * A title costs some 40 µs once; asking 60,000 of them is one pass over arrays of numbers.
 */
export function titleIndex(): TitleIndex {
  // Side by side and without holes: asking walks all of them.
  const ids: string[] = []
  const titles: string[] = []
  const signatures: Signature[] = []
  const placeById = new Map<string, number>()
  const seen = new Uint32Array(buckets)
  const count = ({ features }: Signature, by: 1 | -1) => {
    for (const feature of features) seen[feature] = (seen[feature] ?? 0) + by
  }
  const set = (place: number, id: string, title: string, signature: Signature) => {
    ids[place] = id
    titles[place] = title
    signatures[place] = signature
    placeById.set(id, place)
  }
  const drop = (id: string) => {
    const place = placeById.get(id)
    const signature = signatures[place ?? -1]
    if (place === undefined || !signature) return
    count(signature, -1)
    placeById.delete(id)
    const [lastId, lastTitle, lastSignature] = [ids.pop(), titles.pop(), signatures.pop()]
    // The last one takes the place that has become free.
    if (lastId !== undefined && lastTitle !== undefined && lastSignature && lastId !== id)
      set(place, lastId, lastTitle, lastSignature)
  }
  return {
    drop,
    put(id, title) {
      const place = placeById.get(id)
      if (place !== undefined && titles[place] === title) return false
      drop(id)
      const signature = signatureOf(title)
      count(signature, 1)
      set(ids.length, id, title, signature)
      return true
    },
    like(...asked) {
      const work = this.seek(...asked)
      for (;;) {
        const { done, value } = work.next()
        if (done) return value
      }
    },
    *seek(title, most, passes = () => true) {
      const worth = worthOf(seen, ids.length)
      yield
      const asked = signatureOf(title)
      const wanted = new Float64Array(buckets)
      let length = 0
      asked.features.forEach((feature, i) => {
        wanted[feature] = (asked.weights[i] ?? 0) * (worth[feature] ?? 0)
        length += (asked.weights[i] ?? 0) * (wanted[feature] ?? 0)
      })
      if (length === 0) return []
      const found: Likeness[] = []
      for (let first = 0; first < ids.length; first += titlesAtOnce) {
        const scores = scoresOf(signatures.slice(first, first + titlesAtOnce), wanted, worth, length)
        for (let i = 0; i < scores.length; i++) {
          const score = scores[i] ?? 0
          const id = ids[first + i] ?? ''
          if (score >= likeFrom && passes(id)) found.push({ id, score })
        }
        yield
      }
      return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most)
    }
  }
}

/** The cosine of each title with the one that is asked for, whose squared length is given. */
function scoresOf(
  signatures: readonly Signature[],
  wanted: Float64Array,
  worth: Float64Array,
  length: number
): Float64Array {
  const scores = new Float64Array(signatures.length)
  for (let i = 0; i < signatures.length; i++) {
    const signature = signatures[i]
    if (!signature) continue
    const { features, weights } = signature
    let shared = 0
    let own = 0
    for (let k = 0; k < features.length; k++) {
      const feature = features[k] ?? 0
      const weight = weights[k] ?? 0
      shared += (wanted[feature] ?? 0) * weight
      own += weight * weight * (worth[feature] ?? 0)
    }
    if (shared > 0) scores[i] = Math.min(1, shared / Math.sqrt(length * own))
  }
  return scores
}

/** Titles compared in one slice. */
const titlesAtOnce = 5000

// Above 1, so that "waiting for" in twenty titles does not join what waits for twenty different things.
const contrast = 1.5

/** As many as `signatureOf` knows. */
const buckets = 1 << 18

/**
 * How much each feature says, squared: one that few titles have, most. Three imaginary titles keep a short list from
 * extremes.
 */
function worthOf(seen: Uint32Array, titles: number): Float64Array {
  const all = titles + 3
  // Few counts occur, and most of them often.
  const worthByCount: number[] = []
  const worth = new Float64Array(buckets)
  for (let feature = 0; feature < buckets; feature++) {
    const count = seen[feature] ?? 0
    const known = worthByCount[count] ?? Math.log(1 + all / (count + 1)) ** (2 * contrast)
    worthByCount[count] = known
    worth[feature] = known
  }
  return worth
}
