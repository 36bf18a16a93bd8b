import type { EntityManager } from '@mikro-orm/postgresql'
import { ROOM_FOR_MANY } from './read-many-people.ts'

const ROWS_AT_ONCE = 1_000

/** All rows are wanted, not the first few soon; and a file may take longer than a screen. */
const FOR_ALL = `set local cursor_tuple_fraction = 1; set local statement_timeout = '30s'`

/**
 * Reads a statement that goes through everybody to its end, a thousand rows at a time: it is run once, all rows are of one
 * moment, and no more of them are held here than that. It ends with whoever reads, and in the middle of a statement when
 * `stop` says so.
 */
export async function* readThroughCursor<Row extends object>(
  em: EntityManager,
  sql: string,
  parameters: readonly unknown[],
  stop: AbortSignal,
): AsyncGenerator<Row[], void, void> {
  const stoppable = { signal: stop, inflightQueryAbortStrategy: 'cancel query' } as const
  const tx = em.fork()
  await tx.begin({ readOnly: true })
  try {
    await tx.execute(`${ROOM_FOR_MANY}; ${FOR_ALL}`)
    await tx.execute(`declare everybody no scroll cursor for ${sql}`, [...parameters], stoppable)
    let rows: Row[]
    do {
      rows = await tx.execute<Row[]>(`fetch ${ROWS_AT_ONCE} from everybody`, [], stoppable)
      if (rows.length > 0) yield rows
    } while (rows.length === ROWS_AT_ONCE)
  } finally {
    await tx.rollback()
  }
}
