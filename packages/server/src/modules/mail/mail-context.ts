import type { SignedInContext } from '../../kernel/request-context.ts'
import type { AccessContext } from '../access/access.module.ts'
import type { MailServer } from './mail-server.ts'

/** What resolvers about mail need besides the request. */
export interface MailContext extends SignedInContext {
  /** Null where no mail server is set up. */
  mail: MailServer | null
  signIn: Pick<AccessContext['signIn'], 'publicUrl'>
}
