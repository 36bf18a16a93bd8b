import { closingInput, whyNotClosed } from '@tidemark/domain/blockers/closing-input'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import { Refused } from '../../kernel/refusal.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Evidence } from '../evidence/evidence.entity.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Obstacle } from './obstacle.entity.ts'
import type { CloseObstacleInput } from './obstacle.input.ts'

/** Says that an obstacle is over; a note has to say what shows it, or evidence to be on file. */
export async function closeObstacle(command: Command, input: CloseObstacleInput): Promise<Obstacle> {
  const { em, now, audit } = command
  const { closedOn, closingNote } = checked(closingInput, {
    closedOn: input.closedOn,
    closingNote: input.closingNote ?? '',
  })
  const { part: obstacle } = await partToChange(command, Obstacle, input, 'The blocker, risk or issue')
  refuseTakenAway(obstacle, 'It')
  if (obstacle.closedOn !== null && obstacle.closedOn !== undefined)
    throw new Refused('NOT_ALLOWED', `“${obstacle.title}” is closed already.`)
  if (closedOn > latestToday(now))
    throw fieldRefused('closedOn', 'in_the_future', 'Enter a day that has come: it is over then, not before.')
  if (closedOn < obstacle.raisedOn)
    throw fieldRefused('closedOn', 'closed_before_raised', 'Enter a day on or after the day it was raised.')
  const evidence = await em.count(Evidence, { obstacle: obstacle.id, archivedAt: null })
  const why = whyNotClosed(closingNote, evidence)
  if (why !== null) throw fieldRefused('closingNote', 'nothing_shows_it', why)
  obstacle.closedOn = closedOn
  obstacle.closingNote = closingNote
  audit(obstacle.id, { closedOn, closingNote, evidence })
  return obstacle
}
