import { obstacleInput, type ObstacleInput } from '@tidemark/domain/blockers/obstacle-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Program } from '../programs/program.entity.ts'
import { programToChange } from '../programs/programs.module.ts'
import { Obstacle } from './obstacle.entity.ts'
import type { AddObstacleInput } from './obstacle.input.ts'
import { refuseOneMoreObstacle } from './refuse-one-more-obstacle.ts'
import { replaceObstacleUnits } from './replace-obstacle-units.ts'
import { tellSteps } from './tell-steps.ts'

/** Puts down what stands in the way of a program. */
export async function addObstacle(command: Command, input: AddObstacleInput): Promise<Obstacle> {
  const fields = checked(obstacleInput, input.obstacle)
  const program = await programToChange(command, input.programId)
  const obstacle = await createObstacle(command, program, fields)
  command.audit(obstacle.id, { programId: program.id, ...fields, steps: tellSteps(fields.steps) })
  return obstacle
}

/** Another obstacle of a program that is held; its audit entry is the caller's. */
export async function createObstacle(
  command: Command,
  program: Program,
  { unitIds, ...fields }: ObstacleInput,
  suggestedBy: string | null = null,
): Promise<Obstacle> {
  const { em, viewer } = command
  await refuseOneMoreObstacle(command, program)
  const obstacle = em.create(Obstacle, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    ...fields,
    suggestedBy,
  })
  await replaceObstacleUnits(command, obstacle, unitIds)
  return obstacle
}
