import { TableRefusal } from './table-problem.ts'

export interface ZipEntry {
  readonly name: string
  readonly compressed: Buffer
  readonly method: number
  /** As the archive declares it; it may lie. */
  readonly declaredBytes: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const longestComment = 0xffff

/**
 * The parts of a ZIP archive by its central directory, without unpacking any (APPNOTE.TXT 6.3.10,
 * 4.3.7, 4.3.12 and 4.3.16). ZIP64 is refused with the damaged ones: no file small enough to be
 * uploaded needs it.
 */
export function listZipEntries(archive: Buffer): ZipEntry[] {
  try {
    return readDirectory(archive)
  } catch (error) {
    if (error instanceof RangeError) throw damaged()
    throw error
  }
}

function readDirectory(archive: Buffer): ZipEntry[] {
  const end = findEnd(archive)
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== entrySignature) throw damaged()
    const nameLength = archive.readUInt16LE(at + 28)
    const start = archive.readUInt32LE(at + 42)
    const bodyStart = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28)
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      compressed: archive.subarray(bodyStart, bodyStart + archive.readUInt32LE(at + 20)),
      method: archive.readUInt16LE(at + 10),
      declaredBytes: archive.readUInt32LE(at + 24),
    })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(archive: Buffer): number {
  const earliest = Math.max(0, archive.length - endLength - longestComment)
  for (let at = archive.length - endLength; at >= earliest; at -= 1) {
    if (archive.readUInt32LE(at) === endSignature) return at
  }
  throw damaged()
}

function damaged(): TableRefusal {
  return new TableRefusal('spreadsheet_damaged', 'The spreadsheet file is damaged or cut off.')
}
