import {
  EVIDENCE_FILES_IN_WORDS,
  EVIDENCE_FILE_TYPES,
  type EvidenceFileType,
  extensionOf,
} from '@tidemark/domain/evidence/evidence-file'
import { fileTypeFromBuffer } from 'file-type'
import { fieldRefused } from '../../kernel/checked.ts'

/**
 * What a file is by its bytes, refused if it is nothing that may be put on file. Its name is believed in one thing alone: in
 * which form plain text is written, since text carries no marks.
 */
export async function detectFileType(bytes: Buffer, fileName: string): Promise<EvidenceFileType> {
  if (bytes.length === 0) throw refusal('empty', 'The file is empty.')
  const found = await fileTypeFromBuffer(bytes)
  if (found) {
    const type = EVIDENCE_FILE_TYPES.find(({ mediaType, isText }) => !isText && mediaType === found.mime)
    if (type) return type
    throw refusal(
      'type_not_allowed',
      `This is a file of the type ${found.ext}. Allowed: ${EVIDENCE_FILES_IN_WORDS}.`,
    )
  }
  const extension = extensionOf(fileName)
  const named = EVIDENCE_FILE_TYPES.find(({ extensions }) => extensions.includes(extension))
  if (!named)
    throw refusal(
      'type_not_allowed',
      `This isn’t a type of file that is allowed: ${EVIDENCE_FILES_IN_WORDS}.`,
    )
  if (!named.isText)
    throw refusal('not_what_it_says', `The name ends in .${extension}, but the content is something else.`)
  if (!isPlainText(bytes))
    throw refusal('not_text', 'This isn’t plain text. Save it as text in UTF-8, then choose it again.')
  return named
}

// Tab, line feed, form feed and carriage return are how text is laid out; any other control character is of a program.
const CONTROL_BYTE = /[\u0000-\u0008\u000b\u000e-\u001f]/ // oxlint-disable-line no-control-regex -- it is what is looked for

function isPlainText(bytes: Buffer): boolean {
  try {
    return !CONTROL_BYTE.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}

const refusal = (code: string, message: string) => fieldRefused('file', code, message)
