import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'

/** The file that a form brings, without its bytes if there are too many; null if it brings none or the form is broken. */
export async function readFile(
  request: FastifyRequest,
): Promise<{ fileName: string; bytes: Buffer | null } | null> {
  try {
    const part = await request.file()
    return part ? { fileName: part.filename, bytes: await readBytes(part) } : null
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
