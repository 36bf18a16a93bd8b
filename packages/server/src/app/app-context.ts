import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { ReadReplica } from '../database/read-replica.ts'
import type { RequestContext } from '../kernel/request-context.ts'
import type { SignInServices } from '../modules/access/access-context.ts'
import { readSend } from './read-send.ts'
import { reportOf, type RequestReport } from './process/request-report.ts'
import type { MailServer } from '../modules/mail/mail.module.ts'
import type { FileStore } from '../modules/evidence/evidence.module.ts'
import { findViewer } from '../modules/access/find-viewer.ts'

/** Everything that any resolver may need. */
export interface AppContext extends RequestContext, SignInServices {
  /** Where mail leaves; null = nowhere. */
  mail: MailServer | null
  report: RequestReport
}

export interface AppServices extends SignInServices {
  orm: MikroORM
  log: Logger
  /** The clock; only tests set it. */
  clock: () => Date
  /** Where the bytes of evidence are kept; left out = in the database. */
  files?: FileStore | undefined
  /** Where mail leaves; left out = nowhere. */
  mail?: MailServer | null | undefined
  /** Answers queries instead of the primary, where there is one. */
  replica?: ReadReplica | undefined
}

/** The context of one request: who asks (by session cookie alone) and an entity manager walled to their tenant. */
export async function contextOf(services: AppServices, request: FastifyRequest): Promise<AppContext> {
  const { orm, log, clock, signIn, secret, mail = null } = services
  const now = clock()
  const viewer = await findViewer(orm.em, signIn, request.headers, now)
  const em = tenantManager(orm.em, viewer?.organizationId ?? null)
  const send = readSend(request, () => [JSON.stringify(request.body ?? null)])
  return {
    viewer,
    em,
    now,
    requestId: request.id,
    send,
    log,
    signIn,
    secret,
    mail,
    report: reportOf(request),
  }
}

/** A fresh entity manager whose transactions carry the organization; without one it sees no rows. */
export function tenantManager(em: EntityManager, organizationId: string | null): EntityManager {
  return em.fork({ clear: true, session: { variables: { 'app.org': organizationId ?? '' } } })
}
