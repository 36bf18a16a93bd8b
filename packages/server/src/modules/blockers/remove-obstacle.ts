import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Obstacle } from './obstacle.entity.ts'

/** Takes away what should never have been put down; it can be brought back. What is over is closed instead. */
export async function removeObstacle(command: Command, input: VersionedInput): Promise<Obstacle> {
  const { part: obstacle } = await partToChange(command, Obstacle, input, 'The blocker, risk or issue')
  obstacle.archivedAt ??= command.now
  command.audit(obstacle.id, { archived: true })
  return obstacle
}
