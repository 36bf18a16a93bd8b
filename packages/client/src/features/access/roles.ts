import type { Role } from '../../generated/graphql.ts'

interface RoleChoice {
  readonly value: Role
  readonly label: string
  readonly help: string
  /** What the role is held for: the whole organization, one unit with all below it, or one program. */
  readonly scope: 'organization' | 'unit' | 'program'
}

export const roles: readonly RoleChoice[] = [
  {
    value: 'ADMINISTRATOR',
    label: 'Administrator',
    help: 'Accounts, units and imports. Sees nobody’s answers.',
    scope: 'organization',
  },
  { value: 'EXECUTIVE', label: 'Executive', help: 'Reads the boards of all units.', scope: 'organization' },
  {
    value: 'HR',
    label: 'HR and training',
    help: 'Keeps the people on record and their training.',
    scope: 'organization',
  },
  {
    value: 'PROGRAM_MANAGER',
    label: 'Program manager',
    help: 'Plans and keeps one program.',
    scope: 'program',
  },
  {
    value: 'LINE_MANAGER',
    label: 'Line manager',
    help: 'Records for, and sees, one unit and all below it.',
    scope: 'unit',
  },
  {
    value: 'EMPLOYEE',
    label: 'Employee',
    help: 'Sees what concerns everybody, and own things.',
    scope: 'organization',
  },
]

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
