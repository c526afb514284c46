import { describe, expect, test } from 'vitest'
import { readOrganisation } from '../../electron/import/organisation'
import { wordsFor } from '../../shared/words'

const words = wordsFor('en-GB')
const utf8 = (text: string) => new TextEncoder().encode(text)

function read(bytes: Uint8Array) {
  const reading = readOrganisation(bytes, 'org.csv')
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}
function rows(bytes: Uint8Array) {
  const result = read(bytes)
  if (!result.ok) throw new Error(words.tell(result.problem.text))
  return result.value.rows
}
const problem = (bytes: Uint8Array) => {
  const result = read(bytes)
  if (result.ok) throw new Error('It was read.')
  return [result.problem.kind, words.tell(result.problem.text)]
}

const header = 'unit_id,unit_name,unit_kind,parent_id,role,person_id,person_name,daily_time'
const team = {
  unitId: 'led',
  unitName: 'Ledger & Søn',
  unitKind: 'team',
  parentId: 'pay',
  role: 'sm',
  personId: 'p1',
  personName: 'Aoife Ní Bhriain',
  dailyTime: '08:30',
  goal: '',
  shortName: '',
  timeZone: '',
  workingDays: '',
  workingHours: '',
  daysOff: '',
  warnHours: '',
  staleHours: '',
  broken: null
}
const text = `${header}\nled,Ledger & Søn,team,pay,sm,p1,Aoife Ní Bhriain,08:30\n`

const utf16 = (littleEndian: boolean, mark: boolean) => {
  const units = [...((mark ? '\ufeff' : '') + text)].map((c) => c.charCodeAt(0))
  const bytes = new DataView(new ArrayBuffer(units.length * 2))
  for (const [i, unit] of units.entries()) bytes.setUint16(i * 2, unit, littleEndian)
  return new Uint8Array(bytes.buffer)
}

describe('a file is read whatever program wrote it', () => {
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16, little endian', utf16(true, true)],
    ['UTF-16, big endian', utf16(false, true)],
    ['UTF-16 without a mark', utf16(true, false)],
    ['a Western European code page', Uint8Array.from([...text].map((c) => c.charCodeAt(0)))],
    ['Windows line ends', utf8(text.replaceAll('\n', '\r\n'))],
    ['old Mac line ends', utf8(text.replaceAll('\n', '\r'))],
    ['no line end at the end', utf8(text.trimEnd())],
    ['semicolons', utf8(text.replaceAll(',', ';'))],
    ['tabs', utf8(text.replaceAll(',', '\t'))],
    ['bars', utf8(text.replaceAll(',', '|'))]
  ]
  test.each(files)('%s', (_name, bytes) => {
    expect(rows(bytes)).toEqual([{ line: 2, ...team }])
  })
})

test('columns stand in any order and case, between columns nobody asked for', () => {
  const result = read(
    utf8(
      'Person_Name, Role ,Cost centre,UNIT ID,Unit-Name,unit_kind,daily_time,PARENT_ID,person_id\n' +
        'Aoife Ní Bhriain,sm,77,led,Ledger & Søn,team,08:30,pay,p1\n'
    )
  )
  if (!result.ok) throw new Error('It was not read.')
  expect(result.value.rows).toEqual([{ line: 2, ...team }])
  expect(result.value.notes.map(words.tell)).toEqual(['Not used: Cost centre.'])
})

test('the heading row says what separates cells, not the names in it or the title above it', () => {
  const found = rows(
    utf8(
      'Org, as of today, by A, B, C, D, E, F, G\n"unit_id";"unit_name";"unit_kind"\na;Bed, Board, Bath;team\n'
    )
  )
  expect(found.map(({ line, unitName, broken }) => [line, unitName, broken])).toEqual([
    [3, 'Bed, Board, Bath', null]
  ])
})

test('a title above the heading row and blank lines do not shift the line numbers', () => {
  const found = rows(utf8(`Our organisation\n\n${header}\n\n,,,,,,,\nled,L,team,,,,,\n`))
  expect(found.map(({ line, unitId }) => [line, unitId])).toEqual([[6, 'led']])
})

test('line breaks in quotes count as lines, and quoted quotes as quotes', () => {
  const found = rows(
    utf8(`${header}\r\na,"Ledger\r\nand ""Books""",team,,,,,\r\nb,"x, y",team,,,,,\r\nc,C,team,,,,,\r\n`)
  )
  expect(found.map(({ line, unitName }) => [line, unitName])).toEqual([
    [2, 'Ledger\nand "Books"'],
    [4, 'x, y'],
    [5, 'C']
  ])
})

test('a quotation mark that never closes spoils its own line and no other', () => {
  const found = rows(utf8(`${header}\na,A,team,,,,,\nb,"B,team,,,,,\nc,C,team,,,,,\nd,D,team,,,,,\n`))
  expect(found.map(({ line, unitId, broken }) => [line, unitId, broken?.key])).toEqual([
    [2, 'a', undefined],
    [3, 'b,"B,team,,,,,', 'import.problem.badQuote'],
    [4, 'c', undefined],
    [5, 'd', undefined]
  ])
})

test('rows are whole and their lines right across the portions a long file is read in', () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, i) => `u${i},"Team\n${'x'.repeat(i % 50)}, ${i}",team,,,,,08:30`
  )
  const found = rows(utf8([header, ...lines].join('\n')))
  expect(found.length).toBe(20_000)
  expect(found.every(({ line, unitId }, i) => unitId === `u${i}` && line === 2 + i * 2)).toBe(true)
  expect(found.at(-1)?.dailyTime).toBe('08:30')
})

describe('what is no such table is told by name', () => {
  const cases: readonly (readonly [string, Uint8Array, readonly [string, string]])[] = [
    ['nothing', utf8(''), ['wrong-format', 'org.csv is empty.']],
    ['blanks', utf8(' \n \n'), ['wrong-format', 'org.csv is empty.']],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), ['wrong-format', 'org.csv is a PDF, not a table.']],
    [
      'an old spreadsheet',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      ['wrong-format', 'org.csv is a spreadsheet of an older kind, or locked with a password.']
    ],
    [
      'a hand-off file',
      Uint8Array.from([0x1f, 0x8b, 8, 0]),
      ['wrong-format', 'org.csv is a compressed file, not a table.']
    ],
    [
      'random bytes',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 0xff),
      ['wrong-format', 'org.csv is not a text file.']
    ],
    [
      'another table',
      utf8('Summary,Issue key\nA,B\n'),
      ['wrong-format', 'org.csv has no heading row that Sameday knows: unit_id is missing.']
    ],
    [
      'half a table',
      utf8('unit_id,unit_name\nA,B\n'),
      ['wrong-format', 'org.csv has no heading row that Sameday knows: unit_kind is missing.']
    ]
  ]
  test.each(cases)('%s', (_name, bytes, sentence) => {
    expect(problem(bytes)).toEqual(sentence)
  })
})

test('more rows than an organisation can have are refused', () => {
  const many = `${header}\n${'a,A,team,,,,,\n'.repeat(500_001)}`
  expect(problem(utf8(many))).toEqual(['wrong-format', 'org.csv has more than 500,000 rows.'])
})
