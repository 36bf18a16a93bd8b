import type pg from 'pg'

const ACCOUNTS = {
  name: 'accounts',
  text: `select a.id, a.display_name as "displayName", a.email, a.status, a.version, e.id as "employeeId", e.full_name as "fullName",
                (select count(*)::int from account) as total
           from account a left join employee e on e.id = a.employee_id order by a.display_name, a.id limit 50`,
}

const ROLES = {
  name: 'roles',
  text: `select r.account_id as "accountId", r.id, r.role, u.id as "unitId", u.name as "unitName", p.id as "programId", p.name as "programName"
           from role_assignment r left join business_unit u on u.id = r.unit_id left join program p on p.id = r.program_id
          where r.account_id = any ($1) order by r.id`,
}

interface AccountRow {
  id: string
  displayName: string
  email: string
  status: string
  version: number
  employeeId: string | null
  fullName: string | null
  total: number
}

interface RoleRow {
  accountId: string
  id: string
  role: string
  unitId: string | null
  unitName: string | null
  programId: string | null
  programName: string | null
}

/** Fifty accounts with their employees, and their roles with what these reach: two statements. */
export async function readAccounts(pool: pg.Pool) {
  const { rows } = await pool.query<AccountRow>(ACCOUNTS)
  const { rows: roles } = await pool.query<RoleRow>({ ...ROLES, values: [rows.map(({ id }) => id)] })
  const rolesOf = Map.groupBy(roles, ({ accountId }) => accountId)
  return {
    total: rows[0]?.total ?? 0,
    items: rows.map(({ employeeId, fullName, status, ...account }) => ({
      id: account.id,
      displayName: account.displayName,
      email: account.email,
      version: account.version,
      status: status.toUpperCase(),
      employee: employeeId === null ? null : { id: employeeId, fullName },
      roles: (rolesOf.get(account.id) ?? []).map(
        ({ id, role, unitId, unitName, programId, programName }) => ({
          id,
          role: role.toUpperCase(),
          unit: unitId === null ? null : { id: unitId, name: unitName },
          program: programId === null ? null : { id: programId, name: programName },
        }),
      ),
    })),
  }
}
