import { clearKeptAnswers } from '../kernel/clear-kept-answers.ts'
import { markInterruptedImports } from '../modules/imports/imports.module.ts'
import { tenantManager } from './app-context.ts'
import { readOrganizations } from './read-organizations.ts'
import type { FoldingSettings } from './start-folding.ts'

/** Whoever looks at a run sees after 15 seconds that it was interrupted; this only writes it down. */
const LOOK_ROUND_MS = 60_000

/** Clears up what went away or went old: at the start and each minute, on this node or another. */
export function startClearingUp({ orm, urls, log }: FoldingSettings): { close(): Promise<void> } {
  let isClosed = false
  const clearUp = async () => {
    try {
      for (const organizationId of await readOrganizations(urls.authUrl)) {
        if (isClosed) return
        const em = tenantManager(orm.em, organizationId)
        await markInterruptedImports(em, organizationId)
        await clearKeptAnswers(em)
      }
    } catch (error) {
      log.warn({ err: error }, 'could not clear up')
    }
  }
  let working = clearUp()
  const round = setInterval(() => {
    working = working.then(clearUp)
  }, LOOK_ROUND_MS)
  return {
    close: async () => {
      isClosed = true
      clearInterval(round)
      await working
    },
  }
}
