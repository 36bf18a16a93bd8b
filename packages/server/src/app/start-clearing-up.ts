import { clearKeptAnswers } from '../kernel/clear-kept-answers.ts'
import { markInterruptedImports } from '../modules/imports/imports.module.ts'
import { visitOrganizations, type VisitSettings } from './visit-organizations.ts'

/**
 * Clears up what went away or went old. Whoever looks at an import sees after 15 seconds that it was interrupted; this only
 * writes it down.
 */
export function startClearingUp({ orm, urls, log }: Pick<VisitSettings, 'orm' | 'urls' | 'log'>): {
  close(): Promise<void>
} {
  return visitOrganizations({
    orm,
    urls,
    log,
    task: 'clear up',
    visit: async (em, organizationId) => {
      await markInterruptedImports(em, organizationId)
      await clearKeptAnswers(em)
    },
  })
}
