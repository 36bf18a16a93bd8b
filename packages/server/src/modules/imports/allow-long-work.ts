import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * Lets the statements of this one transaction take minutes. Requests are cut after five seconds, so that nobody waits for
 * a lost cause; a file of 100,000 rows is worth the wait, and its progress can be seen, and so is a round that asks 50,000
 * people. Such work sorts and joins in memory, too. The only place where limits grow.
 */
export async function allowLongWork(em: EntityManager): Promise<void> {
  await em.execute(
    `select set_config('statement_timeout', '10min', true), set_config('lock_timeout', '10min', true),
            set_config('idle_in_transaction_session_timeout', '10min', true), set_config('work_mem', '64MB', true)`,
  )
}
