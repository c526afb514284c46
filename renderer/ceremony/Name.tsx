import { cleanText } from './names'

/** A name or sentence that people typed, isolated from the direction of what stands around it. */
export function Name({ children, most = 80 }: { readonly children: string; readonly most?: number }) {
  return <bdi>{cleanText(children, most)}</bdi>
}
