import { obstacleInput } from '@tidemark/domain/blockers/obstacle-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Obstacle } from './obstacle.entity.ts'
import type { UpdateObstacleInput } from './obstacle.input.ts'
import { replaceObstacleUnits } from './replace-obstacle-units.ts'
import { changeOfSteps } from './tell-steps.ts'

/** Changes what is known of an obstacle, open or closed. */
export async function updateObstacle(command: Command, input: UpdateObstacleInput): Promise<Obstacle> {
  const { em, auditEdit } = command
  const { unitIds, steps, ...fields } = checked(obstacleInput, input.obstacle)
  const { part: obstacle } = await partToChange(command, Obstacle, input, 'The blocker, risk or issue')
  const unitsChanged = await replaceObstacleUnits(command, obstacle, unitIds)
  if (unitsChanged) await countAsChange(command, obstacle)
  auditEdit(obstacle.id, {
    ...changesOf(obstacle, fields),
    ...changeOfSteps(obstacle.steps, steps),
    ...(unitsChanged && { unitIds }),
  })
  em.assign(obstacle, { ...fields, steps })
  return obstacle
}

/** Units lie in a table of their own; changed alone, they have to be a new version of the obstacle as well. */
async function countAsChange({ em }: Command, obstacle: Obstacle) {
  await em.execute('update obstacle set version = version + 1 where id = ?', [obstacle.id])
  await em.refresh(obstacle)
}
