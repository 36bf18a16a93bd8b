/** What a role is held for: the whole organization, single programs, a unit with all below it, or the person's own things. */
export const ROLE_SCOPES = ['organization', 'program', 'unit', 'self'] as const
export type RoleScope = (typeof ROLE_SCOPES)[number]

/** The roles a person may hold, several at once. */
export const ROLES = [
  'administrator',
  'program_manager',
  'executive',
  'hr',
  'line_manager',
  'employee',
] as const
export type Role = (typeof ROLES)[number]

/** The most roles that one person holds at a time. */
export const ROLES_MAX = 20

/** How a role is called, what its holder comes to do, and what it is held for. */
export interface RoleDescription {
  label: string
  purpose: string
  scope: RoleScope
}

/** The six roles. No role, and no set of them, turns a group's figure into one person's answer. */
export const ROLE_DESCRIPTIONS: Readonly<Record<Role, RoleDescription>> = {
  administrator: {
    label: 'Administrator',
    purpose: 'Keeps accounts, roles, units and imports in order, and sees nobody’s answers.',
    scope: 'organization',
  },
  program_manager: {
    label: 'Program manager',
    purpose: 'Plans the waves of the programs assigned to them, and sees which units lag and why.',
    scope: 'program',
  },
  executive: {
    label: 'Executive',
    purpose: 'Sees in one look where each unit stands, and decides whether a wave goes live.',
    scope: 'organization',
  },
  hr: {
    label: 'HR and training',
    purpose: 'Logs training sessions and attendance, and sees who is still to be trained.',
    scope: 'organization',
  },
  line_manager: {
    label: 'Line manager',
    purpose: 'Records what the people of their unit and below really do, and reinforces it.',
    scope: 'unit',
  },
  employee: {
    label: 'Employee',
    purpose: 'Answers surveys safely, comments, and sees what became of it.',
    scope: 'self',
  },
}
