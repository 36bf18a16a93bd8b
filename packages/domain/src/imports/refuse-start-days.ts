import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { ImportPlan } from './import-plan.ts'
import type { ImportProblem } from './import-problem.ts'
import type { ImportedEmployee } from './imported-employee.ts'
import type { StoredEmployee } from './import-state.ts'

/**
 * Refuses first days in a unit that would break the record of a person's moves: a day to come (today's unit must be that
 * of the latest move), and a day that doesn't lie after the move before. Moving to another unit on the very day of the
 * last move corrects that move.
 */
export function refuseStartDays(
  plan: Pick<ImportPlan<ImportedEmployee>, 'add' | 'change'>,
  existing: ReadonlyMap<string, StoredEmployee>,
  { today, column }: { today: CalendarDate; column: string | null },
): ImportProblem[] {
  const problems: ImportProblem[] = []
  const refuse = (row: number, message: string) =>
    problems.push({ row, relatedRows: [], column, code: 'cell_refused', message, severity: 'refuses' })
  for (const { row, after } of [...plan.add, ...plan.change]) {
    if (after.startsOn !== null && after.startsOn > today)
      refuse(row, 'Choose today or an earlier day. Record moves to come on the day that they happen.')
  }
  for (const { row, key, after, before } of plan.change) {
    if (after.startsOn === null || after.startsOn === before.startsOn) continue
    const moves = before.unitKey !== after.unitKey
    const last = moves ? before.startsOn : (existing.get(key)?.previousStart ?? null)
    if (last !== null && after.startsOn <= last)
      refuse(row, `The move before it is on record for ${last}. Choose a later day.`)
  }
  return problems
}
