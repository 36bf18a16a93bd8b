/** The most bytes of a file that is put on file: 10 MiB. */
export const EVIDENCE_FILE_MAX_BYTES = 10 * 1024 * 1024

/** A type of file that can be put on file: what its bytes are, and what its name ends in. */
export interface EvidenceFileType {
  mediaType: string
  extensions: readonly [string, ...string[]]
  /** Plain text has no marks in its bytes: it is known by what its name ends in, and has to be readable as text. */
  isText?: boolean
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument'

/** THE list of what can be put on file: documents, pictures and plain text, nothing that runs. */
export const EVIDENCE_FILE_TYPES: readonly EvidenceFileType[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'] },
  { mediaType: 'image/png', extensions: ['png'] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  { mediaType: 'image/webp', extensions: ['webp'] },
  { mediaType: 'image/gif', extensions: ['gif'] },
  { mediaType: `${OFFICE}.wordprocessingml.document`, extensions: ['docx'] },
  { mediaType: `${OFFICE}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  { mediaType: `${OFFICE}.presentationml.presentation`, extensions: ['pptx'] },
  { mediaType: `${OPEN_DOCUMENT}.text`, extensions: ['odt'] },
  { mediaType: `${OPEN_DOCUMENT}.spreadsheet`, extensions: ['ods'] },
  { mediaType: `${OPEN_DOCUMENT}.presentation`, extensions: ['odp'] },
  { mediaType: 'text/csv', extensions: ['csv'], isText: true },
  { mediaType: 'text/plain', extensions: ['txt', 'text'], isText: true },
  { mediaType: 'text/markdown', extensions: ['md'], isText: true },
  { mediaType: 'message/rfc822', extensions: ['eml'], isText: true },
]

/** What is allowed, in words for whoever chooses a file. */
export const EVIDENCE_FILES_IN_WORDS =
  'PDF, pictures (PNG, JPEG, WebP, GIF), Word, Excel, PowerPoint, OpenDocument, CSV, text, Markdown and e-mail, up to 10 MB'

const LONGEST_NAME = 200

/** What the name of a file ends in, in lower case; empty without one. */
export const extensionOf = (fileName: string): string =>
  /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''

/**
 * The name under which a file of this type is kept and handed out: the last part of a path, without control characters, marks
 * that turn the direction of writing (they make `exe.pdf` of `fdp.exe`), and what file systems refuse; at most 200 characters;
 * it ends in one of the type's own extensions, so that a name never says something else than the bytes do.
 */
export function tidyFileName(given: string, { extensions }: EvidenceFileType): string {
  const name = (given.toWellFormed().split(/[\\/]/).at(-1) ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}"*:<>?|\ufffd]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim()
  const extension = extensions.find((known) => known === extensionOf(name))
  const stem = extension === undefined ? name : name.slice(0, -extension.length - 1)
  const ending = `.${extension ?? extensions[0]}`
  // Not in the middle of a character that takes two units, as emojis do.
  const short = stem.slice(0, LONGEST_NAME - ending.length).replace(/\p{Cs}$/u, '')
  return `${short.trim() || 'file'}${ending}`
}
