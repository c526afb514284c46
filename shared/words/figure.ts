import type { Figure } from '../ceremony/metascrum-state'
import type { Words } from './index'

/** A metric in words: its figure, what became of it, and its target; an arrow never stands without its word. */
export function figureText(
  { last, before, went, target, meetsTarget, measure }: Omit<Figure, 'name' | 'category'>,
  words: Words
): { readonly now: string; readonly change: string; readonly target: string } {
  const amount = (value: number) => {
    const figure = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(value)
    return measure ? `${figure} ${measure}` : figure
  }
  const arrow = last === null || before === null || last === before ? '' : last > before ? '↑ ' : '↓ '
  const change =
    before === null
      ? words.say('meta.figure.first')
      : went === null
        ? words.say('meta.figure.same')
        : words.say(`meta.figure.${went}`, { before: amount(before) })
  return {
    now: last === null ? '–' : amount(last),
    change: `${arrow}${change}`,
    target:
      target === null
        ? ''
        : words.say(meetsTarget ? 'meta.figure.met' : 'meta.figure.target', { target: amount(target) })
  }
}
