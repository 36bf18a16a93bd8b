import { hash } from '@node-rs/argon2'
import type { Role } from '@tidemark/domain/access/roles'
import { newId } from '../../src/kernel/new-id.ts'
import { Account } from '../../src/modules/access/account.entity.ts'
import { RoleAssignment } from '../../src/modules/access/role-assignment.entity.ts'
import { BusinessUnit } from '../../src/modules/organization/business-unit.entity.ts'
import { Employee } from '../../src/modules/organization/employee.entity.ts'
import { Organization } from '../../src/modules/organization/organization.entity.ts'
import { UnitMembership } from '../../src/modules/organization/unit-membership.entity.ts'
import { ensureBuiltInInstruments } from '../../src/modules/readiness/readiness.module.ts'
import { signIn, type TestApp } from '../app/test-app.ts'

const PASSWORD = 'a password for tests'
/** Verified at the cost that it names itself, so that hundreds of sign-ins don't spend what protects a real one. */
const cheapHash = hash(PASSWORD, { memoryCost: 8, timeCost: 1 })

/** A tenant of its own, with nothing but the built-in instruments. */
export async function buildOrganization(app: TestApp, name = 'Northwind Services'): Promise<string> {
  const id = newId()
  const em = app.tenant(id)
  em.create(Organization, { id, name })
  await em.flush()
  await em.transactional((tx) => ensureBuiltInInstruments(tx, id))
  return id
}

export async function buildUnit(
  app: TestApp,
  organization: string,
  given: { name?: string; code?: string; parent?: string | null; headcount?: number | null } = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(BusinessUnit, { id, organization, name: 'Unit', code: id, ...given })
  await em.flush()
  return id
}

export interface GivenEmployee {
  fullName?: string
  staffNumber?: string
  email?: string
  jobFamily?: string
  level?: string
  location?: string
  since?: string
}

/** A person who has been in the unit since long ago. */
export async function buildEmployee(
  app: TestApp,
  organization: string,
  unit: string,
  given: GivenEmployee = {},
): Promise<string> {
  const { since = '2020-01-01', ...fields } = given
  const id = newId()
  const em = app.tenant(organization)
  const employee = em.create(Employee, {
    id,
    organization,
    unit,
    fullName: 'Person',
    staffNumber: id,
    ...fields,
  })
  em.create(UnitMembership, { id: newId(), organization, employee, unit, startsOn: since })
  await em.flush()
  return id
}

export interface GivenRole {
  role: Role
  unit?: string
  program?: string
}

/** Somebody with these roles who can sign in. */
export async function buildAccount(
  app: TestApp,
  organization: string,
  roles: GivenRole[],
  displayName = 'Viewer',
) {
  const id = newId()
  const email = `${id}@example.org`
  const authUserId = await buildSignIn(app, organization, email)
  const em = app.tenant(organization)
  const account = em.create(Account, { id, organization, authUserId, email, displayName })
  for (const given of roles) em.create(RoleAssignment, { id: newId(), organization, account, ...given })
  await em.flush()
  return { id, email, password: PASSWORD }
}

async function buildSignIn(app: TestApp, organizationId: string, email: string): Promise<string> {
  const { internalAdapter } = await app.services.signIn.auth.$context
  const person = { email, name: 'Viewer', emailVerified: true, organizationId }
  const { id } = await internalAdapter.createUser(person, { method: 'admin' })
  const password = await cheapHash
  await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password })
  return id
}

/** Somebody with these roles, signed in: returns the session's cookie. */
export async function buildViewer(app: TestApp, organization: string, roles: GivenRole[]): Promise<string> {
  const { email, password } = await buildAccount(app, organization, roles)
  return signIn(app, email, password)
}

/** Somebody of this name with these roles, signed in. */
export async function buildPerson(
  app: TestApp,
  organization: string,
  displayName: string,
  roles: GivenRole[],
) {
  const { id, email, password } = await buildAccount(app, organization, roles, displayName)
  return { id, displayName, cookie: await signIn(app, email, password) }
}

/** An employee who can sign in: with these roles, or as nothing but an employee. */
export async function buildColleague(
  app: TestApp,
  organization: string,
  unit: string,
  { roles = [{ role: 'employee' }], ...fields }: GivenEmployee & { roles?: GivenRole[] } = {},
): Promise<{ employee: string; cookie: string }> {
  const employee = await buildEmployee(app, organization, unit, fields)
  const { id, cookie } = await buildPerson(app, organization, 'Viewer', roles)
  await app.tenant(organization).execute('update account set employee_id = ? where id = ?', [employee, id])
  return { employee, cookie }
}
