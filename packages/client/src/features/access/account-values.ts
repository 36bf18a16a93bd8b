import type { Problem } from '@tidemark/domain/kernel/problem'
import type { Role, RoleAssignmentInput } from '../../generated/graphql.ts'
import { findRole } from './roles.ts'
import type { Account } from './settings-fields.ts'

export interface RoleValue {
  readonly role: Role
  readonly unitId: string | null
  readonly programId: string | null
}

export interface AccountValues {
  displayName: string
  email: string
  roles: readonly RoleValue[]
  employee: { readonly id: string; readonly name: string } | null
}

export const accountLabels: Record<keyof AccountValues, string> = {
  displayName: 'Name',
  email: 'E-mail address',
  roles: 'Roles',
  employee: 'On record as',
}

export function accountValues(account: Account | undefined): AccountValues {
  return {
    displayName: account?.displayName ?? '',
    email: account?.email ?? '',
    roles: account?.roles.map(({ role, unit, program }) => ({
      role,
      unitId: unit?.id ?? null,
      programId: program?.id ?? null,
    })) ?? [{ role: 'EMPLOYEE', unitId: null, programId: null }],
    employee: account?.employee ? { id: account.employee.id, name: account.employee.fullName } : null,
  }
}

/** A role is held for what it is about and for nothing else: the rest of a former choice is left behind. */
export function roleInputs(roles: readonly RoleValue[]): RoleAssignmentInput[] {
  return roles.map(({ role, unitId, programId }) => {
    const scope = findRole(role)?.scope
    return {
      role,
      unitId: scope === 'unit' ? unitId : null,
      programId: scope === 'program' ? programId : null,
    }
  })
}

export function checkAccount({ displayName, roles }: AccountValues): Problem[] {
  const problems: Problem[] = []
  if (!displayName.trim())
    problems.push({ field: 'displayName', code: 'required', message: 'Fill in this field.' })
  if (roles.length === 0)
    problems.push({ field: 'roles', code: 'required', message: 'Give at least one role.' })
  if (roleInputs(roles).some(({ role, unitId }) => findRole(role)?.scope === 'unit' && !unitId)) {
    problems.push({
      field: 'roles',
      code: 'required',
      message: 'Choose the unit that the line manager leads.',
    })
  }
  return problems
}
