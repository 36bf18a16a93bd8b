import { MikroORM } from '@mikro-orm/postgresql'
import { tenantManager } from '../../../server/src/app/app-context.ts'
import { ormOptions } from '../../../server/src/database/orm-options.ts'
import { compareKeptCounts, foldOrganization } from '../../../server/src/modules/adoption/adoption.module.ts'
import { ORGANIZATION } from './write-organization.ts'
import { PROGRAM } from './write-program.ts'

/**
 * Brings the kept counts up to today with the product's own fold; of a fresh database they are compared with a recount of
 * every observation, and a difference ends the run.
 */
export async function foldAndCheck(
  appUrl: string,
  { isFresh }: { isFresh: boolean },
  say: (line: string) => void,
): Promise<void> {
  const orm = await MikroORM.init(ormOptions(appUrl))
  try {
    const today = new Date().toISOString().slice(0, 10)
    await foldOrganization(tenantManager(orm.em, ORGANIZATION), ORGANIZATION, today)
    if (!isFresh) return
    say('kept counts')
    const { stale, counted } = await compareKeptCounts(tenantManager(orm.em, ORGANIZATION), PROGRAM, today)
    if (stale.length + counted.length > 0) {
      throw new Error(`Kept counts differ from a full recount in ${stale.length + counted.length} rows.`)
    }
    say('recounted from every observation: the same')
  } finally {
    await orm.close(true)
  }
}
