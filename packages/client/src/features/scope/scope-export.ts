import { tellQuality } from '@tidemark/domain/scope/quality-effect'
import type { ExportedTable } from '../../shared/files/save-table.ts'
import type { ExportCell } from '../../shared/files/write-csv.ts'
import type { Ledger, ScopeEntry } from './scope-fields.ts'
import { decisionWords } from './scope-words.ts'

export const scopeColumns = [
  'Request',
  'Why',
  'Asked for by',
  'Asked for on',
  'Days longer',
  'Cost',
  'Currency',
  'Quality',
  'Decision',
  'Decided by',
  'Decided on',
  'Reason',
  'Sponsor',
  'Days in all',
  'Cost in all',
  'Quality steps in all',
  'Program',
] as const

/** Exactly the requests that are shown, in their order, each with what it had come to when it was accepted. */
export function listScopeRows(
  { terms, creepSteps }: Ledger,
  shown: readonly ScopeEntry[],
  program: string,
): ExportCell[][] {
  const steps = new Map(creepSteps.map((step) => [step.id, step]))
  return shown.map((entry) => {
    const step = steps.get(entry.id)
    return [
      entry.title,
      entry.reason,
      entry.requestedBy,
      entry.requestedOn,
      entry.timeEffectDays,
      entry.costEffect,
      terms.currency,
      tellQuality(entry.qualityEffect),
      decisionWords[entry.decision],
      entry.decidedBy,
      entry.decidedOn,
      entry.decisionReason,
      entry.sponsorName,
      step?.timeEffectDays ?? null,
      step?.costEffect ?? null,
      step?.qualityEffect ?? null,
      program,
    ]
  })
}

/** The requests that are shown as a file. */
export function exportLedger(ledger: Ledger, shown: readonly ScopeEntry[], program: string): ExportedTable {
  return {
    name: `scope ${program}`,
    columns: scopeColumns,
    rows: listScopeRows(ledger, shown, program),
    looks: { formats: {}, wide: ['Request', 'Why', 'Reason', 'Program'] },
  }
}
