import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readTable, type TableRead } from './read-table.ts'
import { tableLimits } from './table-limits.ts'

const data = new URL('../../../../demonstration/data/', import.meta.url)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string): Promise<TableRead> => readTable(utf8(text), 'units.csv')

async function problemOf(bytes: Uint8Array, fileName = 'units.csv') {
  const result = await readTable(bytes, fileName)
  if (result.ok) throw new Error('a refusal was expected')
  return result.problem
}

describe('what a file is', () => {
  it.each([
    ['comma', 'key,name\nU1,"Aachen, west"\n', ','],
    ['semicolon', 'key;name\nU1;"Aachen; west"\nU2;1,5\n', ';'],
    ['tab', 'key\tname\nU1\tAachen, west\n', '\t'],
    ['bar', 'key|name\nU1|Aachen, west\n', '|'],
  ])('finds the %s as delimiter', async (_name, text, delimiter) => {
    expect(await read(text)).toMatchObject({ ok: true, delimiter, header: ['key', 'name'] })
  })

  it('follows the delimiter that a spreadsheet program named in the first line, and counts that line', async () => {
    expect(await read('sep=;\nkey;name\nU1;a,b\n')).toMatchObject({
      delimiter: ';',
      rows: [{ row: 3, cells: ['U1', 'a,b'] }],
    })
  })

  it('reads one column as a table of one column', async () => {
    expect(await read('key\nU1\n')).toMatchObject({ header: ['key'], rows: [{ row: 2, cells: ['U1'] }] })
  })

  it.each([
    ['UTF-8', Buffer.from('key;name\nU1;Köln\n', 'utf8'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\ufeffkey;name\nU1;Köln\n', 'utf8'), 'utf-8'],
    ['UTF-16 little endian', Buffer.from('\ufeffkey;name\nU1;Köln\n', 'utf16le'), 'utf-16le'],
    ['UTF-16 big endian', Buffer.from('\ufeffkey;name\nU1;Köln\n', 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1252', Buffer.from('key;name\nU1;Köln\n', 'latin1'), 'windows-1252'],
  ])('reads %s', async (_name, bytes, encoding) => {
    expect(await readTable(bytes, 'units.csv')).toMatchObject({
      encoding,
      header: ['key', 'name'],
      rows: [{ row: 2, cells: ['U1', 'Köln'] }],
    })
  })

  it('reads the euro sign as Windows-1252 has it, not as Latin-1', async () => {
    const bytes = Buffer.concat([Buffer.from('key;name\nU1;'), Buffer.from([0x80]), Buffer.from('\n')])
    expect(await readTable(bytes, 'units.csv')).toMatchObject({ rows: [{ cells: ['U1', '€'] }] })
  })
})

describe('rows', () => {
  it('numbers rows by their first line in the file, across blank lines and cells of several lines', async () => {
    const result = await read('key,name\r\nU1,"two\r\nlines"\r\n\r\n,\r\nU2,x\r\n')
    expect(result).toMatchObject({
      rows: [
        { row: 2, cells: ['U1', 'two\r\nlines'] },
        { row: 6, cells: ['U2', 'x'] },
      ],
    })
  })

  it('cuts surplus blank cells and keeps blanks inside cells for the rules to judge', async () => {
    expect(await read('key,name,\nU1, Ada ,,\n')).toMatchObject({
      header: ['key', 'name'],
      rows: [{ row: 2, cells: ['U1', ' Ada '] }],
    })
  })

  it.each([
    ['homeoffice_2013-09-30_senior_posts.csv', 259, 11],
    ['homeoffice_2013-09-30_junior_posts.csv', 1_387, 8],
    ['medical_innovation_doctors.csv', 125, 4],
  ])('reads every row of %s', async (name, rows, columns) => {
    const result = await readTable(await readFile(new URL(name, data)), name)
    if (!result.ok) throw new Error(result.problem.message)
    expect([result.rows.length, result.header.length]).toEqual([rows, columns])
    expect(result.rows.at(-1)?.row).toBe(rows + 1)
  })
})

it('counts and judges the rows that it is told not to keep', async () => {
  const kept = await readTable(utf8('key\nU1\nU2\nU3\n'), 'units.csv', { mostKept: 2 })
  expect(kept).toMatchObject({ rowCount: 3, rows: [{ cells: ['U1'] }, { cells: ['U2'] }] })
  const ragged = await readTable(utf8('key\nU1\nU2\nU3,x\n'), 'units.csv', { mostKept: 2 })
  expect(ragged).toMatchObject({ problem: { code: 'row_ragged', row: 4 } })
})

it('looks at a long file as at a short one, and refuses the same', async () => {
  const rows = Array.from({ length: 40_000 }, (_, n) => `U${n};Unit ${n}\n`).join('')
  const long = await readTable(utf8(`key;name\n${rows}`), 'units.csv', { mostKept: 1 })
  expect(long).toEqual({
    ok: true,
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    header: ['key', 'name'],
    rowCount: 40_000,
    rows: [{ row: 2, cells: ['U0', 'Unit 0'] }],
  })
  const ragged = await readTable(utf8(`key;name\n${rows}U\n`), 'units.csv', { mostKept: 1 })
  expect(ragged).toMatchObject({ problem: { code: 'row_ragged', row: 40_002 } })
})

describe('refusals', () => {
  it.each([
    ['an empty file', '', 'file_empty', null],
    ['a file of blank lines', '\n\n', 'file_empty', null],
    ['a header of numbers', '1,2\n3,4\n', 'header_missing', 1],
    ['two columns of one name', 'Key,name,KEY\nU1,a,b\n', 'header_doubled', 1],
    ['a row with too few cells', 'key,name\nU1,a\nU2\n', 'row_ragged', 3],
    ['a row with too many cells', 'key,name\nU1,a,b\n', 'row_ragged', 2],
    ['a quote that is never closed', 'key,name\nU1,a\nU2,"b\nU3,c\n', 'quote_unclosed', 3],
    ['a quote inside a cell', 'key,name\nU1,5" pipe\n', 'quote_misplaced', 2],
    ['text after a closing quote', 'key,name\nU1,"a" b\n', 'quote_misplaced', 2],
    ['bytes that are no text', 'key,name\nU1,a\u0000b\n', 'not_a_table', null],
  ])('names %s', async (_name, text, code, row) => {
    expect(await problemOf(utf8(text))).toMatchObject({ code, row })
  })

  it('names an old Excel file, and a file that only calls itself a spreadsheet', async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
    expect((await problemOf(old, 'units.xls')).message).toContain('XLS')
    expect(await problemOf(utf8('key,name\n'), 'units.xlsx')).toMatchObject({ code: 'not_a_table' })
  })

  it('stops at the limits of bytes, columns, rows and characters in a cell', async () => {
    expect(await problemOf(new Uint8Array(tableLimits.fileBytes + 1))).toMatchObject({
      code: 'file_too_large',
    })
    const wide = Array.from({ length: 201 }, (_, index) => `c${index}`).join(',')
    expect(await problemOf(utf8(wide))).toMatchObject({ code: 'too_many_columns' })
    const long = `key\n${'1\n'.repeat(tableLimits.rows + 1)}`
    expect(await problemOf(utf8(long))).toMatchObject({ code: 'too_many_rows', row: tableLimits.rows + 2 })
    const cell = `key\n${'x'.repeat(tableLimits.cellCharacters + 1)}\n`
    expect(await problemOf(utf8(cell))).toMatchObject({ code: 'cell_too_long', row: 2 })
  })
})
