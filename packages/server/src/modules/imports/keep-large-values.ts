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

/** So much of a file comes at a time: it comes as text, twice as long, and taking that apart holds up other requests. */
const BYTES_A_PART = 512 * 1024

/** The file of a run. */
export async function readKeptFile(em: EntityManager, id: string): Promise<Uint8Array> {
  const [kept]: { length: number }[] = await em.execute(
    'select octet_length(file) as length from import_run where id = ?',
    [id],
  )
  const file = new Uint8Array(kept?.length ?? 0)
  for (let at = 0; at < file.length; at += BYTES_A_PART) {
    const [row]: { part: Buffer }[] = await em.execute(
      'select substring(file from ? for ?) as part from import_run where id = ?',
      [at + 1, BYTES_A_PART, id],
    )
    if (row) file.set(row.part, at)
  }
  return file
}

export async function keepPlan(em: EntityManager, id: string, plan: string): Promise<void> {
  await em.getKysely<Tables>().updateTable('import_run').set({ plan }).where('id', '=', id).execute()
}
