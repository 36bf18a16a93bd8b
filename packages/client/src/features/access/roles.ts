import { ROLES, ROLE_DESCRIPTIONS, type RoleScope } from '@tidemark/domain/access/roles'
import type { Role } from '../../generated/graphql.ts'
import type { ExplainedChoice } from '../../shared/ui/choice.ts'

interface RoleChoice extends ExplainedChoice<Role> {
  /** What the role is held for. */
  readonly scope: RoleScope
}

/** The roles in the words of the rules. */
export const roles: readonly RoleChoice[] = ROLES.map((role) => {
  const { label, purpose, scope } = ROLE_DESCRIPTIONS[role]
  // `as`: the rules write choices in small letters, the API in capitals; toUpperCase forgets which text it was.
  return { value: role.toUpperCase() as Uppercase<typeof role>, label, help: purpose, scope }
})

export function findRole(role: Role): RoleChoice | undefined {
  return roles.find(({ value }) => value === role)
}

/** A role with what it is held for: "Line manager of Border North". */
export function describeRole(assignment: {
  readonly role: Role
  readonly unit: { readonly name: string } | null
  readonly program: { readonly name: string } | null
}): string {
  const place = assignment.unit ?? assignment.program
  const label = findRole(assignment.role)?.label ?? ''
  return place ? `${label} of ${place.name}` : label
}
