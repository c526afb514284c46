import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Left and right change places in a right-to-left language, start and end do not.
const physical = [
  /(?:^|[\s;{])(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right)\s*:/,
  /(?:^|[\s;{])border-(?:left|right)(?:-(?:width|style|color))?\s*:/,
  /(?:^|[\s;{])border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /(?:^|[\s;{])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/
]

const offendersIn = (css: string): string[] =>
  css
    .replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n')
    .flatMap((line, index) =>
      physical.some((rule) => rule.test(line)) ? [`${index + 1}: ${line.trim()}`] : []
    )

test('the style sheets say start and end, never left and right', () => {
  const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css')
  )
  const offenders = files.flatMap((file) =>
    offendersIn(readFileSync(`renderer/${file}`, 'utf8')).map((offender) => `${file}:${offender}`)
  )
  expect(offenders).toEqual([])
})

test.each([
  '.a { margin-left: 1px }',
  'left: 0;',
  'text-align: right;',
  'border-top-left-radius: 2px;',
  '  padding-right:0'
])('%s would be found', (css) => expect(offendersIn(css)).toHaveLength(1))

test.each([
  'margin-inline-start: 1px;',
  'inset-inline-end: 0;',
  'text-align: start;',
  '/* left: 0 */',
  'a.left { top: 0 }'
])('%s is fine', (css) => expect(offendersIn(css)).toEqual([]))

/** Classes that cut one line off by themselves: a name written the other way would lose its beginning. */
const cutsIn = (css: string): string[] =>
  [...css.matchAll(/^\s*(\.\w+(?:,\s*\.\w+)*) \{([^{}]*)\}/gm)]
    .filter(([, , body = '']) => /text-overflow: ellipsis/.test(body) && /white-space: nowrap/.test(body))
    .map(([, selector = '']) => selector)

test('what is cut off in one line is cut off by the one style that does it for either direction', () => {
  const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css')
  )
  const found = files.flatMap((file) =>
    cutsIn(readFileSync(`renderer/${file}`, 'utf8')).map((selector) => `${file}: ${selector}`)
  )
  expect(found).toEqual(['components/cut.module.css: .cut'])
})
