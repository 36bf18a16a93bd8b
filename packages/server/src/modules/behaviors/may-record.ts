import type { ObservationMode } from '@tidemark/domain/programs/program-input'
import { lineOfText } from '@tidemark/domain/kernel/text-input'
import { z } from 'zod'
import { isId } from '../../kernel/load.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { unitsLed } from '../access/access.module.ts'
import { isInReach } from '../organization/organization.module.ts'
import { Program } from '../programs/program.entity.ts'
import { COVERED_UNITS } from '../programs/programs.module.ts'

/** The key by which a repeated send is known. */
export const idempotencyKey = lineOfText({ max: 200 })

/** The most observations that one send may hold. */
export const MOST_OBSERVATIONS = 250

/** A list of records, 1 to 250. */
export const fewRecords = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(MOST_OBSERVATIONS)

/**
 * The program, if the viewer may record for this unit in it: they lead the unit, an open wave covers it, the program is
 * open and written down in this way. A unit or program that isn't theirs to see is the same NOT_FOUND.
 */
export async function programToRecordIn(
  { em, viewer }: Command,
  { programId, unitId }: { programId: string; unitId: string },
  mode: ObservationMode,
  what = 'The unit, or a program that covers it,',
): Promise<Program> {
  if (!isId(unitId) || !(await isInReach(em, unitsLed(viewer), unitId))) throw notFound(what)
  const program = isId(programId) ? await em.findOne(Program, { id: programId }) : null
  const covered: unknown[] = await em.execute(
    `with recursive ${COVERED_UNITS} select 1 from covered where id = ?`,
    [program?.id ?? null, unitId],
  )
  // A program that doesn't reach the viewer's unit isn't theirs to see, so it can't be told from one that isn't there.
  if (!program || covered.length === 0) throw notFound(what)
  if (program.archivedAt)
    throw new Refused('NOT_ALLOWED', `“${program.name}” is closed: nothing is recorded.`)
  if (program.observationMode !== mode) throw new Refused('NOT_ALLOWED', WRONG_MODE[mode])
  return program
}

const WRONG_MODE: Record<ObservationMode, string> = {
  named: 'This program counts people per unit and names nobody. Record a unit count instead.',
  unit_counts: 'This program records what is seen of each person by name. Record observations instead.',
}
