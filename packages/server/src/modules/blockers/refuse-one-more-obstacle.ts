import { OPEN_OBSTACLES_MAX } from '@tidemark/domain/blockers/obstacle-input'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Program } from '../programs/program.entity.ts'
import { Obstacle } from './obstacle.entity.ts'

/** Refuses another open obstacle of a program that has the most already. Call it while the program is held. */
export async function refuseOneMoreObstacle({ em }: Command, program: Program): Promise<void> {
  const open = await em.count(Obstacle, { program: program.id, archivedAt: null, closedOn: null })
  if (open < OPEN_OBSTACLES_MAX) return
  throw new Refused(
    'NOT_ALLOWED',
    `A program has at most ${OPEN_OBSTACLES_MAX} open blockers, risks and issues. Close one first.`,
  )
}
