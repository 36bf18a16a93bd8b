import type { ExportedTable } from '../../shared/files/save-table.ts'
import type { CoveredAudience } from './understanding-fields.ts'
import { tellDueOf } from './understanding-words.ts'

const COLUMNS = [
  'Audience',
  'People',
  'Reached',
  'Reached by line managers',
  'Right answers',
  'Answers',
  'People who answered',
  'Effective coverage',
  'Target',
  'Last check',
  'Due',
] as const

/** The audiences as the page shows them; what isn't shown is empty. */
export function exportCoverage(programName: string, audiences: readonly CoveredAudience[]): ExportedTable {
  return {
    name: `Reached and understood, ${programName}`,
    columns: COLUMNS,
    rows: audiences.map((audience) => {
      const { name, people, reached, byManagers, understood, coverage, target, lastClosedOn } = audience
      return [
        name,
        people,
        reached?.count ?? null,
        byManagers?.count ?? null,
        understood?.count ?? null,
        understood?.of ?? null,
        understood?.people ?? null,
        coverage,
        target,
        lastClosedOn,
        tellDueOf(audience),
      ]
    }),
    looks: { formats: { 'Effective coverage': '0%', Target: '0%' }, wide: ['Audience', 'Due'] },
  }
}
