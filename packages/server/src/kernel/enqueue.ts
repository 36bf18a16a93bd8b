import type { EntityManager } from '@mikro-orm/postgresql'

export interface EnqueueOptions {
  /** Stands for one job of the organization that waits: another one with it takes its place. */
  key?: string
  /** Jobs of one queue run one after the other, whichever process runs them. */
  queue?: string
}

/**
 * Writes a job for the organization of this transaction: it is there once the transaction has committed, and never was if it
 * is rolled back. The input is readable by whoever keeps the jobs, so it names records and tells nothing of them.
 */
export async function enqueue(
  em: EntityManager,
  task: string,
  input: object,
  { key, queue }: EnqueueOptions = {},
): Promise<void> {
  await em.execute('select app.enqueue(?, ?::json, ?, ?)', [
    task,
    JSON.stringify(input),
    key ?? null,
    queue ?? null,
  ])
}
