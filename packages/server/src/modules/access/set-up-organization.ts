import { lineOfText } from '@tidemark/domain/kernel/text-input'
import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import { writeAuditEntries } from '../../kernel/write-audit-entries.ts'
import { Organization } from '../organization/organization.entity.ts'
import type { SetupContext } from './access-context.ts'
import { Account } from './account.entity.ts'
import { RoleAssignment } from './role-assignment.entity.ts'
import { isSetupNeeded, isSetupToken } from './setup.ts'
import { followSetUp } from './on-organization-set-up.ts'
import { newPassword } from './new-password.ts'
import { createSignInRecord, deleteSignInRecord } from './sign-in-record.ts'

const setupInput = z.object({
  organizationName: lineOfText({ max: 200 }),
  displayName: lineOfText({ max: 200 }),
  email: z.email(),
  password: newPassword,
})

/** Makes the first organization with its first administrator; only with the token, and only once. */
export async function setUpOrganization(context: SetupContext, { token, ...rest }: { token: string }) {
  const input = checked(setupInput, rest)
  if (!isSetupToken(context.secret, token) || !(await isSetupNeeded(context.signIn))) {
    throw new Refused(
      'WRONG_TOKEN',
      'This set-up token is wrong, or the set-up was done already. Sign in instead.',
    )
  }
  const organizationId = newId()
  const person = { email: input.email, name: input.displayName, password: input.password, organizationId }
  // The address is unique over all tenants, so of two set-ups at once with one address the later fails here.
  const authUserId = await createSignInRecord(context.signIn, person)
  try {
    await writeOrganization(context, organizationId, authUserId, input)
  } catch (error) {
    await deleteSignInRecord(context.signIn, authUserId)
    throw error
  }
  return { organizationName: input.organizationName, email: input.email.toLowerCase() }
}

async function writeOrganization(
  { em }: SetupContext,
  organizationId: string,
  authUserId: string,
  input: z.output<typeof setupInput>,
) {
  const tenant = em.fork({ session: { variables: { 'app.org': organizationId } } })
  await tenant.transactional(async (tx) => {
    const organization = tx.create(Organization, { id: organizationId, name: input.organizationName })
    const account = tx.create(Account, {
      id: newId(),
      organization,
      authUserId,
      email: input.email.toLowerCase(),
      displayName: input.displayName,
    })
    tx.create(RoleAssignment, { id: newId(), organization, account, role: 'administrator' })
    await tx.flush()
    await followSetUp(tx, organizationId)
    await writeAuditEntries(tx, [
      {
        organizationId,
        accountId: account.id,
        command: 'setUpOrganization',
        subjectId: organizationId,
        detail: {},
      },
    ])
  })
}
