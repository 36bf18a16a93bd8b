import { createHmac } from 'node:crypto'
import type { Role } from '@tidemark/domain/access/roles'
import { createSignInRecord, deleteSignInRecord } from '../modules/access/sign-in-record.ts'
import type { SignIn } from '../modules/access/sign-in.ts'

/** The organization of the demonstration; a fixed key, so that a start that was cut off finds what it began. */
export const DEMONSTRATION_ID = '0199a000-0000-7000-8000-00000000de30'

export interface DemonstrationAccount {
  role: Role
  email: string
  displayName: string
}

/** One sign-in per role. */
export const ACCOUNTS: readonly DemonstrationAccount[] = [
  { role: 'executive', email: 'executive@demo.example', displayName: 'Demo executive' },
  { role: 'program_manager', email: 'program.manager@demo.example', displayName: 'Demo program manager' },
  { role: 'line_manager', email: 'line.manager@demo.example', displayName: 'Demo line manager' },
  { role: 'hr', email: 'hr@demo.example', displayName: 'Demo HR' },
  { role: 'employee', email: 'employee@demo.example', displayName: 'Demo employee' },
  { role: 'administrator', email: 'administrator@demo.example', displayName: 'Demo administrator' },
]

/** The first password of every demonstration account: of this installation alone, and the same at each start. */
export function demonstrationPassword(secret: string): string {
  return `tide-${createHmac('sha256', secret).update('demonstration sign-ins').digest('hex').slice(0, 10)}`
}

/** The sign-in of each account by address; makes those that are missing. */
export async function openSignIns(signIn: SignIn, secret: string): Promise<Map<string, string>> {
  const { internalAdapter } = await signIn.auth.$context
  const password = demonstrationPassword(secret)
  const found = new Map<string, string>()
  for (const { email, displayName } of ACCOUNTS) {
    const known = await internalAdapter.findUserByEmail(email, { includeAccounts: true })
    const person = { email, name: displayName, password, organizationId: DEMONSTRATION_ID }
    if (known && known.accounts.length > 0) {
      found.set(email, known.user.id)
      continue
    }
    // A start that was cut off between the two steps of making one left a sign-in without a password.
    if (known) await deleteSignInRecord(signIn, known.user.id)
    found.set(email, await createSignInRecord(signIn, person))
  }
  return found
}

/** Whether somebody outside of the demonstration can sign in: then the installation is in real use. */
export async function isInRealUse({ auth }: SignIn): Promise<boolean> {
  const { internalAdapter } = await auth.$context
  const elsewhere = { field: 'organizationId', operator: 'ne', value: DEMONSTRATION_ID } as const
  return (await internalAdapter.countTotalUsers([elsewhere])) > 0
}
