import type { MikroORM } from '@mikro-orm/postgresql'
import type { Logger } from 'pino'
import type { DatabaseUrls } from '../database/provision.ts'
import { foldOrganization } from '../modules/adoption/adoption.module.ts'
import { COUNTED_CHANGE } from '../modules/organization/organization.module.ts'
import { tenantManager } from './app-context.ts'
import { holdConnection } from './hold-connection.ts'
import { readOrganizations } from './read-organizations.ts'

/** Writes that come together are folded together; half a second is soon enough for somebody who looks at a board. */
const GATHER_MS = 300
/** A new week begins, or a message got lost while the connection was down. */
const LOOK_ROUND_MS = 60_000

export interface FoldingSettings {
  orm: MikroORM
  urls: Pick<DatabaseUrls, 'appUrl' | 'authUrl'>
  log: Logger
  clock: () => Date
  /** Told after each fold how it ended, and how long it took. */
  onFold?: (outcome: 'folded' | 'failed', seconds: number) => void
}

/** Keeps the counts of all organizations up with what is written, on this node or another. */
export interface Folding {
  /** Stops after the fold that is under way. */
  close(): Promise<void>
}

/**
 * Listens for organizations whose rows changed and folds them, one after the other. Which organizations there are the
 * app's role can't ask, since row-level security shows it one tenant at a time: PostgreSQL's message names the one that
 * changed, and for a look round, at the start and each minute, the sign-in records do.
 */
export function startFolding({ orm, urls, log, clock, onFold }: FoldingSettings): Folding {
  const waiting = new Set<string>()
  let working: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  const fold = (organizationId: string) => {
    if (isClosed) return
    waiting.add(organizationId)
    timer ??= setTimeout(begin, GATHER_MS)
  }
  const begin = () => {
    working ??= work()
  }
  const work = async () => {
    for (const organizationId of waiting) {
      if (isClosed) break
      waiting.delete(organizationId)
      const today = clock().toISOString().slice(0, 10)
      const begunAt = performance.now()
      const told = (outcome: 'folded' | 'failed') => onFold?.(outcome, (performance.now() - begunAt) / 1000)
      await foldOrganization(tenantManager(orm.em, organizationId), organizationId, today).then(
        () => told('folded'),
        (error: unknown) => {
          // The notes of a fold that failed stand; the next look round takes them.
          log.error({ err: error, organizationId }, 'could not fold kept counts')
          told('failed')
        },
      )
    }
    timer = working = undefined
    if (waiting.size > 0) timer = setTimeout(begin, GATHER_MS)
  }
  const lookRound = async () => {
    try {
      for (const organizationId of await readOrganizations(urls.authUrl)) fold(organizationId)
    } catch (error) {
      log.warn({ err: error }, 'could not look round for kept counts to fold')
    }
  }
  const listener = holdConnection({
    url: urls.appUrl,
    begin: async (client) => {
      client.on('notification', ({ payload }) => payload && fold(payload))
      await client.query(`listen ${COUNTED_CHANGE}`)
      await lookRound()
    },
    onFailed: (error) => log.warn({ err: error }, 'could not listen for changes'),
    onLost: (error) => log.warn({ err: error }, 'lost the connection that hears of changes'),
  })
  const round = setInterval(() => void lookRound(), LOOK_ROUND_MS)
  return {
    close: async () => {
      isClosed = true
      clearInterval(round)
      clearTimeout(timer)
      await Promise.all([listener.close(), working])
    },
  }
}
