import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Obstacle } from './obstacle.entity.ts'
import { refuseOneMoreObstacle } from './refuse-one-more-obstacle.ts'

/** Brings back what was taken away, open or closed as it was. */
export async function restoreObstacle(command: Command, input: VersionedInput): Promise<Obstacle> {
  const { part: obstacle, program } = await partToChange(
    command,
    Obstacle,
    input,
    'The blocker, risk or issue',
  )
  if (obstacle.archivedAt && !obstacle.closedOn) await refuseOneMoreObstacle(command, program)
  obstacle.archivedAt = null
  command.audit(obstacle.id, { archived: false })
  return obstacle
}
