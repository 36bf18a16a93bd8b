import type { EntityManager } from '@mikro-orm/postgresql'
import type { FileStore } from './file-store.ts'

/**
 * `em.execute` writes values into the statement character by character, in which time no other request is served; the query
 * builder sends them beside it.
 */
interface Tables {
  evidence_file: { id: string; bytes: Buffer | null }
}

/** Keeps files in PostgreSQL: with their rows, in one transaction and in every backup. */
export const databaseFiles: FileStore = {
  async put(em, { id }, bytes) {
    await tables(em).updateTable('evidence_file').set({ bytes }).where('id', '=', id).execute()
  },
  get(em, { id }) {
    // The wall between tenants stands on a setting of the transaction.
    return em.transactional(async (inside) => {
      const row = await tables(inside)
        .selectFrom('evidence_file')
        .select('bytes')
        .where('id', '=', id)
        .executeTakeFirst()
      return row?.bytes ?? null
    })
  },
  // The row is undone with its transaction, and the bytes are in it.
  remove: () => Promise.resolve(),
}

const tables = (em: EntityManager) => em.getKysely<Tables>()
