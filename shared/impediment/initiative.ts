import type { Impediment } from './types'

/** The initiative an impediment becomes when it joins none: one item, however many laptops say so. */
export const transformationItemId = (impedimentId: string): string => `transformation|${impedimentId}`

/** The line of the transformation backlog that an impediment is a part of; null when it was answered otherwise. */
export function initiativeOf({
  id,
  mergedInto,
  answer
}: Pick<Impediment, 'id' | 'mergedInto' | 'answer'>): string | null {
  if (answer?.disposition !== 'transform') return null
  return answer.item ?? transformationItemId(mergedInto ?? id)
}
