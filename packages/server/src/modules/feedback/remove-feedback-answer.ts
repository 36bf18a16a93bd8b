import { ANSWERS_MAX } from '@tidemark/domain/feedback/feedback-answer-input'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import { FeedbackAnswer } from './feedback-answer.entity.ts'
import { Feedback } from './feedback.entity.ts'

/** Takes an answer away: what it answered waits again, as old as it is. It can be brought back. */
export async function removeFeedbackAnswer(command: Command, input: VersionedInput): Promise<FeedbackAnswer> {
  const { part: answer } = await partToChange(command, FeedbackAnswer, input, 'The answer')
  answer.archivedAt ??= command.now
  command.audit(answer.id, { archived: true })
  return answer
}

/** Brings back an answer that was taken away, unless all that it answered has another one by now. */
export async function restoreFeedbackAnswer(
  command: Command,
  input: VersionedInput,
): Promise<FeedbackAnswer> {
  const { part: answer, program } = await partToChange(command, FeedbackAnswer, input, 'The answer')
  if (answer.archivedAt) {
    await refuseOneMore(command, program, { entity: FeedbackAnswer, most: ANSWERS_MAX, what: 'answers' })
    if ((await command.em.count(Feedback, { answer: answer.id })) === 0)
      throw new Refused('NOT_ALLOWED', 'What it answered has been answered anew since.')
  }
  answer.archivedAt = null
  command.audit(answer.id, { archived: false })
  return answer
}
