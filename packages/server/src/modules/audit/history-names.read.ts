import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { unitsInSight } from '../access/access.module.ts'
import { reachOf } from '../organization/organization.module.ts'
import type { RawChange } from './changes-in-detail.ts'

const UNITS = 'business_unit'

/** What the ids in some changes stand for, one statement a table; ids of what the viewer doesn't reach are left out. */
export async function readHistoryNames(
  { em, viewer }: SignedInContext,
  changes: readonly RawChange[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const [table, { column, ids }] of idsByTable(changes)) {
    const reach = table === UNITS ? unitsInSight(viewer) : 'all'
    const { sql, parameters } = reachOf(reach)
    const isReached = reach === 'all' ? '' : 'and id in (select id from reach)'
    const rows: { id: string; name: string }[] = await em.execute(
      `${reach === 'all' ? '' : `with ${sql}`} select id, "${column}" as name from "${table}"
        where id = any (?::uuid[]) ${isReached}`,
      [...parameters, `{${[...ids].join(',')}}`],
    )
    for (const { id, name } of rows) names.set(id, name)
  }
  return names
}

function idsByTable(changes: readonly RawChange[]) {
  const byTable = new Map<string, { column: string; ids: Set<string> }>()
  for (const { field, before, after } of changes) {
    if (!field.names) continue
    const { table, column } = field.names
    const known = byTable.get(table) ?? { column, ids: new Set<string>() }
    byTable.set(table, known)
    for (const id of [before, after].flat()) if (typeof id === 'string' && isId(id)) known.ids.add(id)
  }
  return byTable
}
