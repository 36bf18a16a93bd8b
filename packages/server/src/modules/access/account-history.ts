import { asWords, type HistoryKind } from '../../kernel/history-kind.ts'
import { permission } from './viewer-can.ts'

/** The history of an account, for those who keep accounts. */
export const accountHistory: HistoryKind = {
  table: 'account',
  maySee: ({ viewer }) => Promise.resolve(permission(viewer, 'Query.accounts').allowed),
  commands: {
    createAccount: 'Made the account',
    updateAccount: 'Changed the account',
    setAccountStatus: 'Let the person sign in or not',
    resetAccountPassword: 'Gave a new password',
  },
  fields: {
    email: { label: 'Address' },
    displayName: { label: 'Name' },
    employeeId: { label: 'Employee', names: { table: 'employee', column: 'full_name' } },
    roles: { label: 'Roles', tell: rolesInWords },
    status: { label: 'Status' },
  },
}

function rolesInWords(roles: unknown): string | null {
  if (!Array.isArray(roles)) return null
  const words = roles.map((given: unknown) =>
    typeof given === 'object' && given !== null && 'role' in given ? asWords(given.role) : null,
  )
  return words.join(', ')
}
