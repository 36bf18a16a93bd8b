import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'

export interface SentFile {
  fileName: string
  /** Null if there are too many. */
  bytes: Buffer | null
  /** What the form said before the file. */
  fields: Record<string, string>
}

/** The file that a form brings; null if it brings none or the form is broken. */
export async function readFile(request: FastifyRequest): Promise<SentFile | null> {
  try {
    const part = await request.file()
    return part ? { fileName: part.filename, bytes: await readBytes(part), fields: fieldsOf(part) } : null
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error
    // The parser's own faults have no code: the form has no boundary, ends too early, or has a head that is none.
    return null
  }
}

async function readBytes(part: MultipartFile): Promise<Buffer | null> {
  try {
    return await part.toBuffer()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return null
    throw error
  }
}

function fieldsOf({ fields }: MultipartFile): Record<string, string> {
  const texts = Object.entries(fields).flatMap(([name, given]) => {
    const field = [given].flat().at(-1)
    return field?.type === 'field' ? [[name, String(field.value)]] : []
  })
  return Object.fromEntries(texts)
}
