import { tellQuality } from '@tidemark/domain/scope/quality-effect'
import { saveFile } from '../../shared/files/save-file.ts'
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

/** Saves the requests that are shown as a file. The writers are loaded when first needed: most visits never do. */
export async function saveLedger(
  format: 'csv' | 'xlsx',
  ledger: Ledger,
  shown: readonly ScopeEntry[],
  program: string,
): Promise<void> {
  const rows = listScopeRows(ledger, shown, program)
  const file =
    format === 'csv'
      ? (await import('../../shared/files/write-csv.ts')).writeCsv(scopeColumns, rows)
      : await (
          await import('../../shared/files/write-xlsx.ts')
        ).writeXlsx(scopeColumns, rows, { formats: {}, wide: ['Request', 'Why', 'Reason', 'Program'] })
  saveFile(file, `scope-${program.replace(/[^\p{L}\p{N}]+/gu, '-')}.${format}`)
}
