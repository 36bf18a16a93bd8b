import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Obstacle } from './obstacle.entity.ts'
import { refuseOneMoreObstacle } from './refuse-one-more-obstacle.ts'

/** Says that an obstacle stands in the way after all. What was said when it closed stays in its history. */
export async function reopenObstacle(command: Command, input: VersionedInput): Promise<Obstacle> {
  const { part: obstacle, program } = await partToChange(
    command,
    Obstacle,
    input,
    'The blocker, risk or issue',
  )
  refuseTakenAway(obstacle, 'It')
  if (obstacle.closedOn) await refuseOneMoreObstacle(command, program)
  const { closedOn, closingNote } = obstacle
  obstacle.closedOn = null
  obstacle.closingNote = null
  command.audit(obstacle.id, {
    closedOn: { before: closedOn ?? null, after: null },
    closingNote: { before: closingNote ?? null, after: null },
  })
  return obstacle
}
