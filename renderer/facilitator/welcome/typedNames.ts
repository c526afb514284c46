/**
 * The names in what a person typed or pasted: one per line; a single line with commas, semicolons or tabs is a list too.
 * Bullets and numbers of a copied list are not part of a name. A name written twice is two people: the team knows.
 */
export function typedNames(text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  const parts = lines.filter((line) => line.trim()).length > 1 ? lines : text.split(/[,;\t\n]/)
  const names = parts.map((part) => part.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, '').trim()).filter(Boolean)
  return names.map((name) => name.slice(0, 200)).slice(0, 200)
}
