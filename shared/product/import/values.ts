import type { Item } from '../item'

type State = Item['state']

const words: Readonly<Record<Exclude<State, 'killed'>, readonly string[]>> = {
  dropped: [
    ...["won't do", "won't fix", 'wont do', 'wont fix', 'cancelled', 'canceled', 'removed', 'rejected'],
    ...['declined', 'duplicate', 'cannot reproduce', 'obsolete', 'abandoned', 'cut', 'dropped'],
    ...['verworfen', 'abgebrochen', 'abandonné', 'annulé', 'cancelado', 'descartado', '中止', 'ملغى']
  ],
  done: [
    ...['done', 'closed', 'complete', 'completed', 'resolved', 'released', 'fixed', 'shipped', 'finished'],
    ...['fertig', 'erledigt', 'geschlossen', 'terminé', 'terminé(e)', 'fait', 'listo', 'finalizada'],
    ...['hecho', 'terminado', 'concluído', 'concluída', 'feito', '完了', 'تم', 'مكتمل']
  ],
  doing: [
    ...['in progress', 'doing', 'active', 'committed', 'started', 'in review', 'review', 'in development'],
    ...['development', 'testing', 'in test', 'in testing', 'qa', 'blocked', 'under way', 'in arbeit'],
    ...['en cours', 'en curso', 'em andamento', '進行中', 'قيد التنفيذ']
  ],
  open: [
    ...['open', 'to do', 'todo', 'new', 'backlog', 'proposed', 'approved', 'ready', 'triage', 'unstarted'],
    ...['unresolved', 'selected for development', 'reopened', 'planned', 'icebox', 'zu erledigen', 'offen'],
    ...['neu', 'à faire', 'por hacer', 'a fazer', 'tarefas pendentes', '未着手', 'للقيام به']
  ]
}
const stateByWord = new Map<string, State>([
  ['killed', 'killed'],
  ...Object.entries(words).flatMap(([state, said]) => said.map((word) => [word, state as State] as const))
])

/**
 * What the states of a tracker come to. What was dropped is dropped, whatever else is said; otherwise the first word
 * that is known counts.
 * @returns null where no word is known
 */
export function stateOf(said: readonly string[], isAzure: boolean): State | null {
  const states = said.flatMap((word): readonly State[] => {
    const name = word.trim().toLowerCase().replaceAll('’', "'")
    // In Azure's processes what is resolved still has to be accepted.
    if (isAzure && name === 'resolved') return ['doing']
    const state = stateByWord.get(name)
    return state ? [state] : []
  })
  return states.find((state) => state === 'dropped' || state === 'killed') ?? states[0] ?? null
}

/** One line, without what cannot be shown. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s*[\r\n\t]+\s*/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()

/** Several lines, without what cannot be shown; HTML, as Azure DevOps writes descriptions, becomes plain text. */
export function paragraphs(text: string, isHtml: boolean): string {
  const plain = isHtml && /<\/?[a-z]+[^>]*>/iu.test(text) ? withoutTags(text) : text
  return plain.replace(/[^\P{Cc}\n\t]/gu, '').trim()
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'"
}

const withoutTags = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)[^>]*>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/gu, (_, name: string) => entities[name] ?? '')
    .replace(/\n{3,}/gu, '\n\n')

/** The first `most` characters; a longer text ends in an ellipsis. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
