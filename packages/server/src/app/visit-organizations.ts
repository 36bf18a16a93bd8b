import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { DatabaseUrls } from '../database/provision.ts'
import { tenantManager } from './app-context.ts'
import { readOrganizations } from './read-organizations.ts'

const LOOK_ROUND_MS = 60_000

export interface VisitSettings {
  orm: MikroORM
  urls: Pick<DatabaseUrls, 'authUrl'>
  log: Logger
  /** As a log goes on after "could not". */
  task: string
  visit: (em: EntityManager, organizationId: string) => Promise<void>
}

/**
 * Goes through all organizations, at the start and each minute. One that fails holds up no other, and a round that takes
 * longer than a minute is over before the next begins.
 */
export function visitOrganizations({ orm, urls, log, task, visit }: VisitSettings): {
  close(): Promise<void>
} {
  let isClosed = false
  const lookRound = async () => {
    try {
      for (const organizationId of await readOrganizations(urls.authUrl)) {
        if (isClosed) return
        await visit(tenantManager(orm.em, organizationId), organizationId).catch((error: unknown) =>
          log.error({ err: error, organizationId }, `could not ${task}`),
        )
      }
    } catch (error) {
      log.warn({ err: error }, `could not look for organizations to ${task}`)
    }
  }
  let working = lookRound()
  const round = setInterval(() => {
    working = working.then(lookRound)
  }, LOOK_ROUND_MS)
  return {
    close: async () => {
      isClosed = true
      clearInterval(round)
      await working
    },
  }
}
