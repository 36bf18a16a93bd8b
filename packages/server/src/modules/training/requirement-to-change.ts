import { load } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Program } from '../programs/program.entity.ts'
import { programInSight } from '../programs/programs.module.ts'
import { mayRequire } from './may-require.ts'
import { TrainingRequirement } from './training-requirement.entity.ts'

/** The program, held as one that is changed, if the viewer says who has to take what in it. */
export async function programToTrain(
  command: Command,
  programId: string,
  what = 'The program',
): Promise<Program> {
  const program = await programInSight(command, programId, what)
  const { reason } = mayRequire(command.viewer, { programId, isClosed: false })
  if (reason !== null) throw new Refused('NOT_ALLOWED', reason)
  return program
}

/** A requirement as the client saw it, with its program. */
export async function requirementToChange(
  command: Command,
  { id, version }: VersionedInput,
): Promise<{ requirement: TrainingRequirement; program: Program }> {
  const requirement = await load(command.em, TrainingRequirement, id, 'The requirement')
  const program = await programToTrain(command, requirement.program.id, 'The requirement')
  // Whoever had the program before us may have changed it since it was loaded.
  await command.em.refresh(requirement)
  if (requirement.version !== version) throw changedMeanwhile()
  return { requirement, program }
}
