import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import { tenantManager } from '../../../server/src/app/app-context.ts'
import { ormOptions } from '../../../server/src/database/orm-options.ts'
import { ORGANIZATION } from './write-organization.ts'

/** Works as the product does for this organization: with its entities, as its role, behind its row-level security. */
export async function withTenant<Result>(
  appUrl: string,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  const orm = await MikroORM.init(ormOptions(appUrl))
  try {
    return await work(tenantManager(orm.em, ORGANIZATION))
  } finally {
    await orm.close(true)
  }
}
