import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { listZipEntries } from './list-zip-entries.ts'
import { readTable } from './read-table.ts'
import { readXlsx } from './read-xlsx.ts'

type Cell = { value: string | number | boolean | Date; format?: string; type?: unknown } | null

function workbook(...sheets: { sheet: string; data: Cell[][] }[]): Promise<Buffer> {
  // The package's cell types are narrower than what it accepts: a union of one type per kind of cell.
  return writeXlsxFile(sheets as Parameters<typeof writeXlsxFile>[0]).toBuffer()
}

const text = (value: string): Cell => ({ value, type: String })
const units = {
  sheet: 'Units',
  data: [
    [text('key'), text('name'), text('headcount'), text('from'), text('open')],
    [
      text('007'),
      text(' Köln '),
      { value: 0.1 + 0.2 },
      { value: new Date('2024-02-29'), format: 'dd/mm/yyyy' },
      { value: true },
    ],
    [null],
    [text('U2'), null, { value: 1234.5 }, null, { value: false }],
  ],
}

describe('a spreadsheet', () => {
  it('comes out as the text that a CSV file would hold, under the row numbers that the program shows', async () => {
    const result = await readTable(await workbook(units), 'units.xlsx')
    expect(result).toEqual({
      ok: true,
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      header: ['key', 'name', 'headcount', 'from', 'open'],
      rowCount: 2,
      rows: [
        { row: 2, cells: ['007', ' Köln ', '0.3', '2024-02-29', 'true'] },
        { row: 4, cells: ['U2', '', '1234.5', '', 'false'] },
      ],
    })
  })

  it('is read at its first sheet, or at the one that is named', async () => {
    const other = { sheet: 'Posts', data: [[text('post')], [text('P1')]] }
    const bytes = await workbook(units, other)
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({
      header: ['key', 'name', 'headcount', 'from', 'open'],
    })
    expect(await readTable(bytes, 'a.xlsx', { sheet: 'Posts' })).toMatchObject({ header: ['post'] })
    expect(await readTable(bytes, 'a.xlsx', { sheet: 'Jobs' })).toMatchObject({
      problem: { code: 'sheet_unknown' },
    })
  })
})

describe('a spreadsheet made to do harm', () => {
  it('is refused when cut off or no spreadsheet at all', async () => {
    const bytes = await workbook(units)
    expect(await readTable(bytes.subarray(0, bytes.length - 30), 'a.xlsx')).toMatchObject({
      problem: { code: 'spreadsheet_damaged' },
    })
    expect(await readTable(zip([{ name: 'a.txt', content: Buffer.from('hello') }]), 'a.xlsx')).toMatchObject({
      problem: { code: 'spreadsheet_damaged' },
    })
  })

  it('is refused by the sizes that it declares, before anything is unpacked', async () => {
    const bomb = { name: 'xl/worksheets/sheet1.xml', content: Buffer.from('x'), declaredBytes: 3_000_000_000 }
    expect(await readTable(zip([bomb]), 'a.xlsx')).toMatchObject({
      problem: { code: 'spreadsheet_too_large' },
    })
  })

  it('is refused when a part unpacks to more than it declares', async () => {
    const liar = {
      name: 'xl/worksheets/sheet1.xml',
      content: Buffer.alloc(5_000_000, 32),
      declaredBytes: 100,
    }
    expect(await readTable(zip([liar]), 'a.xlsx')).toMatchObject({
      problem: { code: 'spreadsheet_too_large' },
    })
  })

  it('is refused at the first cell beyond the columns allowed, while empty far cells do no harm', async () => {
    const row = (cell: string): string => `<row r="1"><c r="A1" t="str"><v>key</v></c>${cell}</row>`
    const far = replaceSheet(await workbook(units), row('<c r="XFD1"><v>1</v></c>'))
    expect(await readTable(far, 'a.xlsx')).toMatchObject({ problem: { code: 'too_many_columns', row: 1 } })
    const styled = replaceSheet(await workbook(units), row('<c r="XFD1" s="0"/>'))
    expect(await readTable(styled, 'a.xlsx')).toMatchObject({ ok: true, header: ['key'] })
  })

  it('ends the thread that runs out of memory, not the process', async () => {
    // The attributes stand in an order that the look for far cells doesn't know.
    const corner = '<row r="1048576"><c s="0" r="XFD1048576"><v>1</v></c></row>'
    const bytes = replaceSheet(await workbook(units), corner)
    await expect(readXlsx(bytes, null, 64)).rejects.toMatchObject({
      problem: { code: 'spreadsheet_too_large' },
    })
  }, 30_000)
})

interface Part {
  name: string
  content: Buffer
  declaredBytes?: number
}

function replaceSheet(bytes: Buffer, rows: string): Buffer {
  const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`
  return zip(
    listZipEntries(bytes).map(({ name, compressed, method }) => ({
      name,
      content:
        name === 'xl/worksheets/sheet1.xml'
          ? Buffer.from(sheet)
          : method === 0
            ? compressed
            : inflateRawSync(compressed),
    })),
  )
}

/** A ZIP archive by hand, since no writer would let a size lie. */
function zip(parts: Part[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, declaredBytes = content.length } of parts) {
    const compressed = deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(compressed.length, 14)
    common.writeUInt32LE(declaredBytes, 18)
    common.writeUInt16LE(name.length, 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), compressed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]))
    bodies.push(body)
    offset += body.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listing, end])
}
