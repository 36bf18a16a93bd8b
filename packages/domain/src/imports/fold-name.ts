/**
 * A name reduced to what people mean by it: `Personal-Nr.`, `personal nr` and `PERSONAL_NR` are one.
 * Case, accents, blanks and punctuation go; ß becomes ss. Never refuses; may come out empty.
 */
export function foldName(name: string): string {
  return name
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
