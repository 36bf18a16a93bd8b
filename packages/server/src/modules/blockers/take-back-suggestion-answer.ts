import { load } from '../../kernel/load.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange } from '../programs/programs.module.ts'
import { Obstacle } from './obstacle.entity.ts'
import { SuggestionAnswer } from './suggestion-answer.entity.ts'

/** Takes an answer back: the suggestion stands again, and a blocker that came of it is taken away. */
export async function takeBackSuggestionAnswer(command: Command, id: string): Promise<{ id: string }> {
  const { em, now, audit } = command
  const answer = await load(em, SuggestionAnswer, id, 'The answer')
  await programToChange(command, answer.program.id, 'The answer')
  answer.takenBackAt ??= now
  audit(answer.id, { takenBack: true })
  const blocker = answer.obstacle && (await em.findOne(Obstacle, { id: answer.obstacle.id }))
  if (blocker && !blocker.archivedAt) {
    blocker.archivedAt = now
    audit(blocker.id, { archived: true })
  }
  return { id: answer.program.id }
}
