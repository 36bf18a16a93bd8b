import { randomBytes } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { SignIn } from './sign-in.ts'

/** A person's sign-in: who they are to the sign-in library, and the tenant that they belong to. */
export interface NewSignIn {
  email: string
  name: string
  password: string
  organizationId: string
}

/** Makes a sign-in with a password and returns its key; throws if the address is taken in any tenant. */
export async function createSignInRecord({ auth }: SignIn, person: NewSignIn): Promise<string> {
  const { internalAdapter } = await auth.$context
  const user = await internalAdapter.createUser(
    {
      email: person.email.toLowerCase(),
      name: person.name,
      emailVerified: true,
      organizationId: person.organizationId,
    },
    { method: 'admin' },
  )
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await hash(person.password),
  })
  return user.id
}

/** Whether anybody, in any tenant, signs in with this address. */
export async function isAddressTaken({ auth }: SignIn, email: string): Promise<boolean> {
  const { internalAdapter } = await auth.$context
  return (await internalAdapter.findUserByEmail(email.toLowerCase())) !== null
}

/** Sets a password and ends every session of the person. */
export async function setPassword({ auth }: SignIn, authUserId: string, password: string): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.updatePassword(authUserId, await hash(password))
  await endSessions({ auth }, authUserId)
}

/** Ends every session of the person: their next request is signed out. */
export async function endSessions({ auth }: Pick<SignIn, 'auth'>, authUserId: string): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteUserSessions(authUserId)
}

/** Ends one session: its cookie opens nothing any more. */
export async function endOneSession({ auth }: Pick<SignIn, 'auth'>, token: string): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteSession(token)
}

/** Takes a sign-in away again, when the account for it could not be made. */
export async function deleteSignInRecord({ auth }: SignIn, authUserId: string): Promise<void> {
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteUser(authUserId)
}

/** A password for somebody who will choose their own: 96 bits, without characters that look alike. */
export function makePassword(): string {
  return randomBytes(12)
    .toString('base64url')
    .replaceAll(/[-_lIO0]/g, 'x')
}
