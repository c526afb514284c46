import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../../../shared/report/document'
import { toHtml } from '../../../shared/report/html'
import { toMarkdown } from '../../../shared/report/markdown'
import { plainText } from '../../../shared/report/plain'
import type { Report } from '../../../shared/report/types'
import { wordsFor } from '../../../shared/words'
import { eatDaily, metaScrum, scaledDaily } from './reports'

const words = wordsFor('en-GB')
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')
const page = { sha256, faces: [] }

/** Every text that a person can type, in every report, replaced by the same attack. */
const everywhere = (report: Report, attack: string): Report => {
  const codes = new Set([
    'kind',
    'key',
    'mark',
    'state',
    'disposition',
    'result',
    'vote',
    'what',
    'how',
    'went',
    'day',
    'time'
  ])
  const swap = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return codes.has(key) ? value : attack
    if (Array.isArray(value)) return value.map((entry) => swap(entry, key))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, swap(inner, name)]))
  }
  return swap(report) as Report
}

const reports = [scaledDaily, eatDaily, metaScrum]

const attacks: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals', '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>'],
  ['a handler', '<img src=x onerror=alert(1)>'],
  ['a handler in svg', '<svg/onload=alert(1)>'],
  ['a way out of a double-quoted attribute', '" onmouseover="alert(1)'],
  ['a way out of a single-quoted attribute', "' onfocus='alert(1)"],
  ['a way out of a back-quoted attribute', '` onclick=`alert(1)'],
  ['a way out of the title', '</title><script>alert(1)</script>'],
  ['a way out of the style', '</style><style>*{display:none}</style>'],
  ['a comment', '<!-- --><!--'],
  ['a frame', '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>'],
  ['another policy', '<meta http-equiv="Content-Security-Policy" content="default-src *">'],
  ['a redirect', '<meta http-equiv="refresh" content="0;url=https://evil.example">'],
  ['another base', '<base href="https://evil.example/">'],
  ['a form', '<form action="https://evil.example"><input name=a>'],
  ['a ready-made entity', '&lt;script&gt;'],
  ['an HTML link', '<a href="javascript:alert(1)">x</a>'],
  ['a Markdown script link', '[click](javascript:alert(1))'],
  ['a Markdown data link', '[click](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a Markdown file link', '[click](file:///etc/passwd)'],
  ['a Markdown image', '![x](https://evil.example/pixel.png)'],
  ['a reference link', '[x]: https://evil.example "x"'],
  ['an angle link', '<https://evil.example>'],
  ['a bare link', 'https://evil.example and www.evil.example and a@evil.example'],
  ['table pipes', 'a | b | c |'],
  ['an escaped pipe', 'a \\| b'],
  ['code', '`code` and ``more`` ```'],
  ['a fence on a new line', 'x\n```\ncode'],
  ['a heading on a new line', 'x\n# Heading\n## More'],
  ['a rule and a list', '---\n- item\n* item\n1. item'],
  ['numbered text', '1. not a list'],
  ['emphasis', '*bold* _italics_ ~~gone~~ **x**'],
  ['every kind of line end', 'a\r\nb\u0085c\u2028d\u2029e\vf\fg'],
  ['a right-to-left override', 'invoice\u202Efdp.exe'],
  ['isolates of its own', '\u2066\u2067\u2068\u2069\u202A\u202B\u202Cx'],
  ['invisible letters', 'pass\u200Bword\u2060\uFEFF\u00AD\u180E'],
  ['tag characters', 'hello\u{E0041}\u{E0042}'],
  ['control characters', 'a\u0000b\u0007c\u001Bd\u007Fe\u009Bf'],
  ['lone surrogates', 'a\uD800b\uDC00c'],
  ['a storm of marks', `Z${'\u0301'.repeat(500)}algo`],
  ['a novel for a name', 'x'.repeat(10_000)],
  ['a novel of emoji', '👩‍💻'.repeat(5_000)]
]

describe.each(attacks)('%s, typed into every field', (_name, attack) => {
  test.each(reports)('is text on the page of a $kind report', (report) => {
    const made = toHtml(documentOf(everywhere(report, attack), words, '0.1.0'), words, page)
    expect(strangers(made)).toEqual([])
    expect(made).not.toMatch(unseen)
    expect(made.length).toBeLessThan(200_000)
  })

  test.each(reports)('is text in the Markdown of a $kind report', (report) => {
    const calm = toMarkdown(documentOf(everywhere(report, 'word'), words, '0.1.0'), words)
    const made = toMarkdown(documentOf(everywhere(report, attack), words, '0.1.0'), words)
    expect(shapeOf(made)).toEqual(shapeOf(calm))
    expect(made).not.toMatch(unescapedMarks)
    expect(made).not.toMatch(unseen)
  })
})

test('scripts that join their letters, and emoji that are made of several, stay whole', () => {
  for (const text of ['می‌خواهم', 'क्‍ष', '👩‍💻', '🏳️‍🌈', 'Zoë', 'שלום', '日本語']) {
    expect(plainText(text, 200)).toBe(text)
  }
  expect(plainText('pay\u200Dpal', 200)).toBe('paypal')
})

// Controls, bidirectional characters, zero width, tags: nothing of it may reach a reader.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]|\p{Surrogate}|\p{M}{5}/u

/** What stands in the page and is not of our own few elements and attributes. */
const strangers = (made: string): readonly string[] => {
  const withoutStyle = made.replace(/<style>[^<]*<\/style>/g, '')
  const tags = withoutStyle.match(/<[^>]*>?/g) ?? []
  return tags.filter((tag) => !known.some((pattern) => pattern.test(tag)))
}

const value = '"[^"<>`]*"'
const known = [
  /^<!doctype html>$/,
  /^<\/?(html|head|body|main|header|footer|section|ul|ol|li|p|h1|h2|h3|small|strong|span|bdi|dl|div|dt|dd|table|thead|tbody|tfoot|tr|th|td|blockquote|title|svg)>$/,
  new RegExp(`^<html lang=${value} dir="(ltr|rtl)">$`),
  /^<meta charset="utf-8">$/,
  /^<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/=]{44}&#39;; font-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">$/,
  new RegExp(`^<meta name="(viewport|referrer|description)" content=${value}>$`),
  new RegExp(
    `^<(section|p|ul|ol|li|span|div|th|td)( (class|id|aria-labelledby|aria-label|scope)=${value})+>$`
  ),
  /^<h2 id="[a-zA-Z]+">$/,
  /^<svg aria-hidden="true" focusable="false">$/,
  /^<rect class="(planned|used|over)"( x="[\d.]+%")? width="[\d.]+%" height="100%"\/>$/
]

/** The skeleton that a Markdown reader builds: what each line begins with, and how many cells it has. */
const shapeOf = (made: string) =>
  made.split('\n').map((line) => ({
    start: /^(#+ |> |\s*- |\s*\d+\. |\| |)/.exec(line)?.[0],
    cells: line.startsWith('|') ? line.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length : 0
  }))

// After every escape is taken out, what could still be a link, an image, HTML or code?
const unescapedMarks = /(?<![\\#\n])(?<!^)[`<[\]&@$#]|(?<!\\):\/\/|\bwww\./
