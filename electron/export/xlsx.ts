import type { Sheet } from '../../shared/report/sheets'
import { zip } from './zip'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook (ECMA-376) with a page for each sheet. Text is stored as text, so that none of it becomes a formula. */
export function toXlsx(sheets: readonly Sheet[]): Buffer {
  const names = namesOf(sheets)
  const each = (of: (n: number, index: number) => string) => sheets.map((_, i) => of(i + 1, i)).join('')
  return zip([
    {
      name: '[Content_Types].xml',
      text: `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`)}</Types>`
    },
    {
      name: '_rels/.rels',
      text: `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    },
    {
      name: 'xl/workbook.xml',
      text: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each((n, i) => `<sheet name="${escaped(names[i] ?? '')}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${head}<Relationships xmlns="${packages}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`
    },
    ...sheets.map(({ rows }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      text: `${head}<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`
    }))
  ])
}

const rowXml = (row: readonly (string | number)[]): string =>
  `<row>${row
    .map((value) =>
      typeof value === 'number'
        ? `<c><v>${value}</v></c>`
        : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
    )
    .join('')}</row>`

/** Each name once, without the letters that a tab may not have, and no longer than one may be. */
function namesOf(sheets: readonly Sheet[]): readonly string[] {
  const used = new Set<string>()
  return sheets.map(({ name }, index) => {
    const plain =
      Array.from(name.replace(/[[\]*?:/\\']/g, ' ').trim())
        .slice(0, 28)
        .join('') || '-'
    const unique = used.has(plain.toLowerCase()) ? `${plain} ${index + 1}` : plain
    used.add(plain.toLowerCase())
    return unique
  })
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
