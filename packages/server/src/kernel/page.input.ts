import { Field, InputType, Int } from 'type-graphql'
import { isId } from './load.ts'
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

/** What a key of a cursor is, so that one of another list is refused before the database is asked for it. */
const KEYS = {
  text: (key: string) => key.isWellFormed() && !key.includes('\0'),
  id: isId,
  number: (key: string) => /^\d{1,18}$/.test(key),
}

/** The sort keys that a page ended with. Refused unless there is one for each of `kinds`, and each is of its kind. */
export function decodeCursor(cursor: string, kinds: readonly (keyof typeof KEYS)[]): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(keys) && keys.length === kinds.length && keys.every(isText)) {
      if (kinds.every((kind, place) => KEYS[kind](keys[place] ?? ''))) return keys
    }
  } catch {
    // Falls through to the refusal: a cursor that isn't ours is the client's mistake, whatever broke.
  }
  throw new Refused('INVALID_INPUT', 'This page cursor is not one of ours. Start again with the first page.')
}

const isText = (key: unknown): key is string => typeof key === 'string'
