import { IntlMessageFormat } from 'intl-messageformat'

/** A parsed message; `intl-messageformat` formats it as it does text. */
export type Ast = ReturnType<IntlMessageFormat['getAst']>

/**
 * The sentence with every letter that has one accented, every vowel twice (about a third longer, as German or
 * French are) and brackets around it, so that what is cut off or glued together shows. Gaps, plurals and selects
 * stay as they are: only the words between them change.
 * @param text ICU message syntax
 */
export function pseudo(text: string): Ast {
  const ast = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()
  return [literal('['), ...accented(ast), literal(']')]
}

const accented = (ast: Ast): Ast =>
  ast.map((element) => {
    if ('options' in element) {
      const options = Object.entries(element.options).map(([name, option]) => [
        name,
        { ...option, value: accented(option.value) }
      ])
      return { ...element, options: Object.fromEntries(options) }
    }
    return element.type === literalType ? literal([...element.value].map(accentedLetter).join('')) : element
  })

const accentedLetter = (letter: string): string => accents[letter] ?? letter

const plain = 'cdghjklnrstwyz'
const marked = 'çďğĥĵķļñřšťŵýž'
const vowels = { a: 'åá', e: 'éè', i: 'íì', o: 'öó', u: 'úü' }

const lowerCase = Object.fromEntries([
  ...[...plain].map((letter, index) => [letter, [...marked][index] ?? letter] as const),
  ...Object.entries(vowels)
])
const accents: Readonly<Record<string, string>> = {
  ...lowerCase,
  ...Object.fromEntries(
    Object.entries(lowerCase).map(([from, to]) => [from.toUpperCase(), capitalised(to)] as const)
  )
}

function capitalised(letters: string): string {
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

const literalType = 0

function literal(value: string): Ast[number] {
  return { type: literalType, value }
}
