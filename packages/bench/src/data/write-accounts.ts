import type pg from 'pg'
import { copyRows } from './copy-rows.ts'
import { numberedId } from './numbered-id.ts'
import type { OrganizationPlan } from './plan-organization.ts'
import { ORGANIZATION } from './write-organization.ts'
import { PROGRAM } from './write-program.ts'

/** The account that asks. */
export const VIEWER = numberedId('account', 0)

const ACCOUNTS = 1_000

/** Accounts with two roles each: of a unit and of the program. The first one may see everything. */
export async function writeAccounts(
  client: pg.Client,
  { parentOf, unitOf }: OrganizationPlan,
  viewer: { authUserId: string; email: string },
): Promise<void> {
  const count = Math.min(ACCOUNTS, unitOf.length)
  await copyRows(
    client,
    'account',
    ['id', 'organization_id', 'auth_user_id', 'email', 'display_name', 'employee_id'],
    Array.from({ length: count }, (_, n) => [
      numberedId('account', n),
      ORGANIZATION,
      n === 0 ? viewer.authUserId : `nobody-${n}`,
      n === 0 ? viewer.email : `account-${n}@bench.example`,
      `Account ${String(n).padStart(4, '0')}`,
      n % 2 === 0 ? numberedId('employee', n) : null,
    ]),
  )
  const roles = Array.from({ length: count }, (_, n) =>
    n === 0
      ? [role(n, 'administrator', null, null), role(n, 'executive', null, null)]
      : [
          role(n, 'line_manager', numberedId('unit', n % parentOf.length), null),
          role(n, 'program_manager', null, PROGRAM),
        ],
  ).flat()
  await copyRows(
    client,
    'role_assignment',
    ['id', 'organization_id', 'account_id', 'role', 'unit_id', 'program_id'],
    roles.map((values, n) => [numberedId('role', n), ORGANIZATION, ...values]),
  )
}

const role = (account: number, name: string, unitId: string | null, programId: string | null) => [
  numberedId('account', account),
  name,
  unitId,
  programId,
]
