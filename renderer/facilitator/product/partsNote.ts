import type { PartColumns } from '../../../shared/ipc/reads/backlog'
import type { Words } from '../../../shared/words'
import { cleanText } from '../../ceremony/names'

const mostNamed = 3

/** What goes with an item when it is dropped or killed; undefined where nothing does. */
export function partsNote({ title, unitName }: PartColumns, words: Words): string | undefined {
  if (title.length === 0) return undefined
  const named = title
    .slice(0, mostNamed)
    .map((each, i) => `${cleanText(each, 60)} (${cleanText(unitName[i] ?? '', 40)})`)
  const titles = [...named, ...(title.length > mostNamed ? ['…'] : [])].join(', ')
  return words.say('product.parts.go', { count: title.length, titles })
}
