import { decodeCursor, foreignCursor } from '../../kernel/page.input.ts'

/** The place in the chain that a page of entries ended with; null = it is the first page. */
export function sequenceAfter(cursor: string | null | undefined): string | null {
  const [sequence] = cursor ? decodeCursor(cursor, 1) : []
  if (sequence === undefined) return null
  if (/^\d{1,18}$/.test(sequence)) return sequence
  throw foreignCursor()
}
