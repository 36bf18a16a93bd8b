import { Field, InputType, Int } from 'type-graphql'
import { Refused } from './refusal.ts'

/** The most rows that one page of a list may hold. */
export const LARGEST_PAGE = 100

@InputType('PageInput', { description: 'Which page of a list.' })
export class PageInput {
  @Field(() => Int, { description: `How many rows, 1 to ${LARGEST_PAGE}.` })
  first: number

  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the page before; null for the first page.',
  })
  after?: string | null
}

/** Refuses a page that is empty or too large. */
export function checkPage({ first }: PageInput) {
  if (first < 1 || first > LARGEST_PAGE) {
    throw new Refused('INVALID_INPUT', `A page holds 1 to ${LARGEST_PAGE} rows.`)
  }
}

/** Refuses a page by numbers that is empty, too large or before the first row. */
export function checkRange(first: number, skip: number): void {
  if (first >= 1 && first <= LARGEST_PAGE && skip >= 0) return
  throw new Refused('INVALID_INPUT', `A page holds 1 to ${LARGEST_PAGE} rows and starts at row 0 or later.`)
}

/** Cursors are opaque to clients: the sort keys of the last row. */
export const encodeCursor = (keys: string[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url')

export function decodeCursor(cursor: string, length: number): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string'))
      return keys
  } catch {
    // Falls through to the refusal: a cursor that isn't ours is the client's mistake, whatever broke.
  }
  throw foreignCursor()
}

/** A cursor that no page of this list has ended with. */
export const foreignCursor = (): Refused =>
  new Refused('INVALID_INPUT', 'This page cursor is not one of ours. Start again with the first page.')
