import type { MailServer } from '../modules/mail/mail.module.ts'
import { remindBeforeClosing, turnRounds } from '../modules/readiness/readiness.module.ts'
import { tenantManager } from './app-context.ts'
import { readOrganizations } from './read-organizations.ts'
import type { FoldingSettings } from './start-folding.ts'

const LOOK_ROUND_MS = 60_000

export interface RoundsSettings extends FoldingSettings {
  /** Without one nobody can be reminded. */
  mail: MailServer | null
}

/**
 * Opens, reminds of and closes rounds of readiness on their days: at the start and each minute, on this node or another.
 */
export function startRounds({ orm, urls, log, clock, mail }: RoundsSettings): { close(): Promise<void> } {
  let isClosed = false
  // Told once: what can't be opened is tried again each minute, since somebody may put it right.
  const told = new Set<string>()
  const lookRound = async () => {
    try {
      for (const organizationId of await readOrganizations(urls.authUrl)) {
        if (isClosed) return
        await turnOf(organizationId)
      }
    } catch (error) {
      log.warn({ err: error }, 'could not look round for rounds to open or to close')
    }
  }
  const turnOf = async (organizationId: string) => {
    try {
      const em = tenantManager(orm.em, organizationId)
      for (const turned of await turnRounds(em, organizationId, clock())) {
        const { roundId, command, refusal } = turned
        if (refusal === null) log.info({ organizationId, roundId, command }, 'a round reached its day')
        else if (!told.has(roundId)) {
          told.add(roundId)
          log.warn({ organizationId, roundId, refusal }, 'a round could not be opened on its day')
        }
      }
      if (mail) await remindBeforeClosing(em, clock())
    } catch (error) {
      log.error({ err: error, organizationId }, 'could not open, remind of or close rounds')
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
