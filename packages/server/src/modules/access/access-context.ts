import type { RequestContext, SignedInContext } from '../../kernel/request-context.ts'
import type { SignIn } from './sign-in.ts'

/** What resolvers of accounts need besides the request: the sign-in library and the secret of this installation. */
export interface SignInServices {
  signIn: SignIn
  secret: string
}

export interface AccessContext extends SignedInContext, SignInServices {}
export interface SetupContext extends RequestContext, SignInServices {}
