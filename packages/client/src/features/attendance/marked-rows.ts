import type { KeptEntry, OutgoingMark } from './mark-outbox.ts'
import type { SheetRow } from './sheet-fields.ts'

/** A row as it will be once everything has arrived. */
export type MarkedRow = SheetRow & { readonly isUnsaved: boolean }

/** The rows on file with the marks that wait laid over them, in the order in which they were made. */
export function layMarksOver(
  onServer: ReadonlyMap<string, SheetRow>,
  waiting: readonly KeptEntry[],
): ReadonlyMap<string, MarkedRow> {
  const all = new Map<string, MarkedRow>()
  for (const [id, row] of onServer) all.set(id, { ...row, isUnsaved: false })
  for (const { sessionId, marks } of waiting) {
    for (const one of marks) {
      const known = all.get(one.employeeId)
      if (one.status === null) all.delete(one.employeeId)
      else
        all.set(one.employeeId, {
          ...asRow(sessionId, one, known),
          status: one.status,
          isUnsaved: true,
        })
    }
  }
  return all
}

const asRow = (
  sessionId: string,
  one: OutgoingMark,
  known: MarkedRow | undefined,
): Omit<MarkedRow, 'isUnsaved' | 'status'> => ({
  sessionId,
  employeeId: one.employeeId,
  fullName: one.fullName,
  staffNumber: one.staffNumber,
  unitName: one.unitName,
  version: known?.version ?? null,
  isWaiting: known?.isWaiting === true && one.status === 'REGISTERED',
  isPresumed: false,
  score: one.score,
  scoreBefore: one.scoreBefore,
  source: known?.source ?? null,
})
