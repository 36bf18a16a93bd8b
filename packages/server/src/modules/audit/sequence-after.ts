import { decodeCursor } from '../../kernel/page.input.ts'

/** The place in the chain that a page of entries ended with; null = it is the first page. */
export function sequenceAfter(cursor: string | null | undefined): string | null {
  return (cursor && decodeCursor(cursor, ['number'])[0]) || null
}
