import { isId } from '../../kernel/load.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { BusinessUnit } from './business-unit.entity.ts'

/**
 * Refuses units that a record shall newly name and that there aren't, or that are closed. Ask it of those that are added
 * alone: one that was closed since may stay, so that other fields can still be changed.
 */
export async function refuseMissingOrClosedUnits({ em }: Command, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return
  const units = unitIds.every(isId) ? await em.find(BusinessUnit, { id: { $in: [...unitIds] } }) : []
  if (units.length < unitIds.length) throw notFound('One of the units')
  const closed = units.find(({ archivedAt }) => archivedAt !== null)
  if (!closed) return
  const message = `“${closed.name}” is closed. Choose another unit, or open it again.`
  throw new Refused('INVALID_INPUT', message, [{ field: 'unitIds', code: 'unit_closed', message }])
}
