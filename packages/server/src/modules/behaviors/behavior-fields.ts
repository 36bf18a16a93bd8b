import { behaviorInput } from '@tidemark/domain/behaviors/behavior-input'
import { checked } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Objective } from '../programs/objective.entity.ts'
import type { TargetBehaviorInput } from './behavior.type.ts'
import { TargetBehavior } from './target-behavior.entity.ts'

/** The columns of a behavior from what was sent; refused where the shared rule or the program doesn't allow it. */
export async function behaviorFields(
  { em }: Command,
  { objectiveId, ...input }: TargetBehaviorInput,
  of: { programId: string; behaviorId?: string },
) {
  // Null says "no window"; leaving the field out must not bring the default window back in.
  const fields = checked(behaviorInput, { ...input, windowDays: input.windowDays ?? null })
  // A removed behavior keeps its name: it may come back.
  const twin = await em.findOne(TargetBehavior, { program: of.programId, name: fields.name })
  if (twin && twin.id !== of.behaviorId) {
    const message = twin.archivedAt
      ? 'A removed behavior has this name. Bring it back instead.'
      : 'Choose another name.'
    throw new Refused('ALREADY_EXISTS', 'The program already has a behavior of this name.', [
      { field: 'name', code: 'taken', message },
    ])
  }
  return {
    ...fields,
    description: fields.description ?? '',
    objective: objectiveId ? await objectiveOf(objectiveId) : null,
  }

  async function objectiveOf(id: string): Promise<Objective> {
    const open = { id, program: of.programId, archivedAt: null }
    const objective = isId(id) ? await em.findOne(Objective, open) : null
    if (!objective) throw notFound('The objective')
    return objective
  }
}
