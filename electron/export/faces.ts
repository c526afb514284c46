import { readFile } from 'node:fs/promises'
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?asset'
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?asset'
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?asset'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?asset'
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?asset'
import arabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?asset'
import type { Face } from '../../shared/report/html'

const inter = 'Inter Variable'

// Ranges as the makers of these files give them.
const files = [
  {
    file: latin,
    family: inter,
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FFFD'
  },
  {
    file: latinExt,
    family: inter,
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'
  },
  { file: cyrillic, family: inter, range: 'U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
  {
    file: greek,
    family: inter,
    range: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF'
  },
  {
    file: vietnamese,
    family: inter,
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'
  },
  {
    file: arabic,
    family: 'Noto Sans Arabic Variable',
    range: 'U+0600-06FF,U+0750-077F,U+0870-08E1,U+08E3-08FF,U+FB50-FDFF,U+FE70-FEFC'
  }
]

let loaded: Promise<readonly Face[]> | undefined

/** The app's own type, as a report carries it. Read at the first report, so that starting the app costs nothing. */
export const reportFaces = (): Promise<readonly Face[]> => {
  loaded ??= Promise.all(
    files.map(async ({ file, family, range }) => ({
      family,
      range,
      url: `data:font/woff2;base64,${(await readFile(file)).toString('base64')}`
    }))
  )
  return loaded
}
