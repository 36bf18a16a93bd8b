import type { EntityManager } from '@mikro-orm/postgresql'
import { fieldRefused } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'

/** What evidence stands for, as a client names it: one of both. */
export interface NamedParent {
  stepId?: string | null | undefined
  obstacleId?: string | null | undefined
}

/** The step or the blocker that evidence stands for. */
export interface EvidenceParent {
  of: 'step' | 'obstacle'
  id: string
}

/** The same with the program that it is a part of, and the number of a step. */
export interface PlacedParent extends EvidenceParent {
  programId: string
  stepNumber: number | null
}

/** Refuses a piece of evidence for nothing, or for two things at once. */
export function parentOf({ stepId, obstacleId }: NamedParent): EvidenceParent {
  if (stepId && !obstacleId) return { of: 'step', id: stepId }
  if (obstacleId && !stepId) return { of: 'obstacle', id: obstacleId }
  throw fieldRefused('stepId', 'one_of_both', 'Name the step or the blocker that it stands for, one of both.')
}

/** Where the step or the open blocker is; null if there is none. Whether its program is in sight is the caller's to ask. */
export async function readParent(
  em: EntityManager,
  { of, id }: EvidenceParent,
): Promise<PlacedParent | null> {
  if (!isId(id)) return null
  const [found]: Omit<PlacedParent, 'of'>[] = await em.execute(PLACES[of], [id])
  return found ? { of, ...found } : null
}

const PLACES = {
  step: `select id, program_id as "programId", number as "stepNumber" from change_step where id = ?`,
  obstacle: `select id, program_id as "programId", null as "stepNumber" from obstacle
              where id = ? and archived_at is null`,
}

/** What is told of a step or a blocker that there isn't, or isn't the viewer's to see. */
export const nameOf = ({ of }: EvidenceParent): string => (of === 'step' ? 'The step' : 'The blocker')
