import { isUtf8 } from 'node:buffer'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * The encoding of a text file: its byte order mark if it has one, UTF-8 if it is valid UTF-8, and else
 * Windows-1252, which is what European spreadsheets write when they save as CSV.
 */
export function detectEncoding(bytes: Uint8Array): { encoding: TextEncoding; markLength: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', markLength: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', markLength: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', markLength: 2 }
  return { encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252', markLength: 0 }
}

/** The text's bytes in UTF-8 without a mark; a broken sequence becomes U+FFFD, it never throws. */
export function toUtf8(bytes: Uint8Array, encoding: TextEncoding, markLength: number): Buffer {
  const body = bytes.subarray(markLength)
  if (encoding === 'utf-8' && isUtf8(body)) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  return Buffer.from(new TextDecoder(encoding).decode(body), 'utf8')
}
