import type { EntityManager } from '@mikro-orm/postgresql'
import { tenantManager, type AppServices } from '../app/app-context.ts'
import type { Role } from '@tidemark/domain/access/roles'
import { gatherStatistics } from '../kernel/gather-statistics.ts'
import { newId } from '../kernel/new-id.ts'
import { type AuditNote, writeAuditEntries } from '../kernel/write-audit-entries.ts'
import { Account } from '../modules/access/account.entity.ts'
import { RoleAssignment } from '../modules/access/role-assignment.entity.ts'
import { Organization } from '../modules/organization/organization.entity.ts'
import { noteCountedChange } from '../modules/organization/organization.module.ts'
import {
  ACCOUNTS,
  DEMONSTRATION_ID,
  demonstrationPassword,
  isInRealUse,
  openSignIns,
} from './demonstration-accounts.ts'
import type { DemonstrationPerson } from './demonstration-people.ts'
import { readDemonstrationUnits, type DemonstrationUnit } from './demonstration-units.ts'
import { seedColemanDoctors } from './seed-coleman-doctors.ts'
import { seedMadeUpProgram } from './seed-made-up-program.ts'
import type { PutDown } from './seed-program-room.ts'
import { seedOrganization } from './seed-organization.ts'

/** The unit of the demonstration's line manager: small enough to be seen whole, in minutes, on a phone. */
const TEAM = 'U072'

/**
 * Loads the demonstration into a database that nobody uses yet; does nothing where it is loaded. All of the tenant's
 * rows come in one transaction, so a start that is cut off leaves none, and the next one begins again.
 */
export async function seedDemonstration({ orm, signIn, secret, clock }: AppServices): Promise<boolean> {
  const em = tenantManager(orm.em, DEMONSTRATION_ID)
  if (await em.count(Organization)) return true
  if (await isInRealUse(signIn)) return false
  const [units, signIns] = [await readDemonstrationUnits(), await openSignIns(signIn, secret)]
  // Loaded here alone: the names that it knows take forty megabytes, and every later start does without them.
  const { inventPeople } = await import('./demonstration-people.ts')
  const people = inventPeople(units)
  const today = clock().toISOString().slice(0, 10)
  await em.transactional(async (tx) => {
    // Of two nodes that start together, the later finds the demonstration loaded.
    await tx.execute(`select pg_advisory_xact_lock(hashtext('tidemark demonstration'))`)
    if (await tx.count(Organization)) return
    await seedOrganization(tx, units, people)
    const { accounts, observer } = createAccounts(tx, signIns, units, people)
    await tx.flush()
    const manager = accounts.get('program_manager') ?? observer
    const notes: AuditNote[] = []
    const note: PutDown = (command, subjectId, detail, accountId = manager) =>
      notes.push({ organizationId: DEMONSTRATION_ID, accountId, command, subjectId, detail })
    const madeUp = await seedMadeUpProgram(tx, units, people, { observer, accounts, note }, today)
    const published = await seedColemanDoctors(tx, observer)
    const organization = DEMONSTRATION_ID
    for (const program of [madeUp, published]) {
      tx.create(RoleAssignment, {
        id: newId(),
        organization,
        account: manager,
        role: 'program_manager',
        program,
      })
    }
    await noteCountedChange({ em: tx, viewer: { organizationId: DEMONSTRATION_ID } })
    await gatherStatistics(tx)
    await tx.flush()
    await writeAuditEntries(tx, notes)
  })
  return true
}

function createAccounts(
  em: EntityManager,
  signIns: ReadonlyMap<string, string>,
  units: readonly DemonstrationUnit[],
  people: readonly DemonstrationPerson[],
) {
  const organization = DEMONSTRATION_ID
  const team = units.find(({ code }) => code === TEAM)
  if (!team) throw new Error(`The demonstration's data have no unit ${TEAM}.`)
  const [leader, member] = people.filter(({ unitId }) => unitId === team.id)
  const accounts = new Map<Role, string>()
  for (const { role, email, displayName } of ACCOUNTS) {
    const employee = role === 'line_manager' ? leader : role === 'employee' ? member : undefined
    const authUserId = signIns.get(email)
    if (!authUserId) throw new Error(`There is no sign-in for ${email}.`)
    const account = em.create(Account, {
      id: newId(),
      organization,
      authUserId,
      email,
      displayName,
      employee: employee?.id ?? null,
    })
    accounts.set(role, account.id)
    if (role === 'program_manager') continue // Gets its roles with its programs.
    em.create(RoleAssignment, {
      id: newId(),
      organization,
      account,
      role,
      unit: role === 'line_manager' ? team.id : null,
    })
  }
  const observer = accounts.get('line_manager')
  if (!observer) throw new Error('The demonstration has no line manager.')
  return { accounts, observer }
}

/** One line per role: how to get in. */
export function describeSignIns(secret: string): string[] {
  const width = Math.max(...ACCOUNTS.map(({ email }) => email.length))
  const lines = ACCOUNTS.map(({ role, email }) => `  ${email.padEnd(width)}  ${role.replaceAll('_', ' ')}`)
  return [`Sign in to the demonstration with the password ${demonstrationPassword(secret)} as`, ...lines]
}
