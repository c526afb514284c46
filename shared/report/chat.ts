import type { Words } from '../words'
import { outcomeText, type ReportDocument, unfenced } from './document'
import type { Body, Card } from './section'

/** What chats take in one message without cutting it. */
const most = 3500

/**
 * A report as a message for a chat: no tables, no headings, short enough for one post. Whole lines are left out at
 * the end, and said so.
 */
export function toChat(document: ReportDocument, words: Words): string {
  const lines = [
    `*${safe(document.line)}*`,
    ...(document.rehearsal ? [`*${safe(words.say('report.rehearsal'))}*`] : []),
    ...(document.sample ? [safe(words.say('report.sample'))] : []),
    safe(outcomeText(document)),
    ...document.sections.flatMap(({ title, body }) => ['', `*${safe(title)}*`, ...bodyLines(body)]),
    ...document.notes.map(safe)
  ]
  const text = `${lines.join('\n')}\n`
  if (text.length <= most) return text
  const more = words.say('report.chat.more')
  let kept = ''
  for (const line of lines) {
    if (kept.length + line.length + more.length + 2 > most) break
    kept += `${line}\n`
  }
  return `${kept.trimEnd()}\n${more}\n`
}

function bodyLines(body: Body): readonly string[] {
  switch (body.kind) {
    case 'quote':
      return [safe(body.text)]
    case 'impediments':
      return body.items.map(cardLine)
    case 'list':
      return body.items.map(({ label, text, note }) =>
        bullet([label && `*${safe(label)}*`, safe(text), safe(note)])
      )
    case 'table':
      return body.rows.map((row) => bullet(row.flatMap(({ text, note }) => [safe(text), safe(note)])))
    case 'turns':
      return [bullet(body.rows.map(({ title, used }) => `${safe(title)} ${used}`))]
  }
}

const cardLine = ({ title, origin, facts, path, answer }: Card): string =>
  answer
    ? bullet([safe(title), `*${safe(answer.disposition)}*`, safe(answer.text), safe(origin)])
    : bullet([safe(title), ...facts.slice(0, 1).map(({ text }) => safe(text)), path.map(safe).join(' → ')])

const bullet = (parts: readonly string[]): string => `• ${parts.filter(Boolean).join(' · ')}`

/** Neither a mention, nor a link, nor emphasis of somebody's own. */
const safe = (text: string): string =>
  unfenced(text)
    .replace(/[*_~`<>@]/g, '')
    .replace(/:(?=\/\/)/g, ' ')
