import { expect, it } from 'vitest'
import {
  EVIDENCE_FILE_TYPES,
  EVIDENCE_FILES_IN_WORDS,
  EVIDENCE_FILE_MAX_BYTES,
  extensionOf,
  tidyFileName,
} from './evidence-file.ts'

const pdf = { mediaType: 'application/pdf', extensions: ['pdf'] } as const
const jpeg = { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] } as const

it.each([
  ['minutes.pdf', 'minutes.pdf'],
  ['Minutes of März.PDF', 'Minutes of März.pdf'],
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\Users\\ada\\minutes.pdf', 'minutes.pdf'],
  ['minutes', 'minutes.pdf'],
  ['report.pdf.exe', 'report.pdf.exe.pdf'],
  ['picture.png', 'picture.png.pdf'],
  ['report.pdf\u0000.png', 'report.pdf.png.pdf'],
  ['fdp.\u202eexe.pdf', 'fdp.exe.pdf'],
  ['a"b<c>d\r\ne.pdf', 'abcde.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['', 'file.pdf'],
  ['...', 'file.pdf'],
  ['.pdf', 'pdf.pdf'],
  ['\ud800.pdf', 'pdf.pdf'],
])('keeps a PDF named %j as %j', (given, kept) => {
  expect(tidyFileName(given, pdf)).toBe(kept)
})

it('keeps each of a type’s own endings, and cuts long names before it', () => {
  expect(tidyFileName('photo.jpeg', jpeg)).toBe('photo.jpeg')
  const long = tidyFileName(`${'ö'.repeat(300)}.jpeg`, jpeg)
  expect(long).toBe(`${'ö'.repeat(195)}.jpeg`)
})

it('no ending belongs to two types, and words and number say the same', () => {
  const endings = EVIDENCE_FILE_TYPES.flatMap(({ extensions }) => extensions)
  expect(new Set(endings).size).toBe(endings.length)
  expect(endings.filter((ending) => ['html', 'svg', 'js', 'exe', 'zip', 'docm'].includes(ending))).toEqual([])
  expect([EVIDENCE_FILE_MAX_BYTES, EVIDENCE_FILES_IN_WORDS.endsWith('10 MB')]).toEqual([10_485_760, true])
  expect([extensionOf('a.tar.GZ'), extensionOf('a'), extensionOf('a.')]).toEqual(['gz', '', ''])
})
