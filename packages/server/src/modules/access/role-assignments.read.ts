import type { EntityManager } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import type { Role } from '@tidemark/domain/access/roles'
import { readTogether } from '../../kernel/read-together.ts'
import type { RoleAssignmentType } from './role.type.ts'

interface Row {
  account_id: string
  id: string
  role: Role
  unit_id: string | null
  unit_name: string | null
  program_id: string | null
  program_name: string | null
}

/** The roles of each account with the names of what they reach, in one statement. */
async function readRoleAssignments(
  em: EntityManager,
  accountIds: readonly string[],
): Promise<RoleAssignmentType[][]> {
  const rows = await readTogether<Row>(em, {
    text: `select r.account_id, r.id, r.role, r.unit_id, u.name as unit_name, r.program_id, p.name as program_name
       from role_assignment r
       left join business_unit u on u.organization_id = r.organization_id and u.id = r.unit_id
       left join program p on p.organization_id = r.organization_id and p.id = r.program_id
      where r.account_id = any ($1::uuid[])
      order by r.id`,
    values: [accountIds],
  })
  const byAccount = Map.groupBy(rows, ({ account_id }) => account_id)
  return accountIds.map((account) => (byAccount.get(account) ?? []).map(toAssignment))
}

const loaders = new WeakMap<EntityManager, DataLoader<string, RoleAssignmentType[]>>()

/** The roles of one account; those of a whole page are read in one statement. */
export function rolesOf(em: EntityManager, accountId: string): Promise<RoleAssignmentType[]> {
  const loader =
    loaders.get(em) ?? new DataLoader<string, RoleAssignmentType[]>((ids) => readRoleAssignments(em, ids))
  loaders.set(em, loader)
  return loader.load(accountId)
}

const toAssignment = (row: Row) => ({
  id: row.id,
  role: row.role,
  unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
  program: row.program_id && row.program_name ? { id: row.program_id, name: row.program_name } : null,
})
