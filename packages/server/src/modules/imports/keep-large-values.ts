import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * The two columns of a run that may hold megabytes. `em.execute` writes values into the statement character by character, in
 * which time no other request is served; the query builder sends them beside it.
 */
interface Tables {
  import_run: { id: string; file: Buffer; plan: string }
}

export async function keepFile(em: EntityManager, id: string, file: Buffer): Promise<void> {
  await em.getKysely<Tables>().updateTable('import_run').set({ file }).where('id', '=', id).execute()
}

export async function keepPlan(em: EntityManager, id: string, plan: string): Promise<void> {
  await em.getKysely<Tables>().updateTable('import_run').set({ plan }).where('id', '=', id).execute()
}
