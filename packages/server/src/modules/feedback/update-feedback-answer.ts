import { feedbackAnswerInput } from '@tidemark/domain/feedback/feedback-answer-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { audienceToAnswer } from './audience-to-answer.ts'
import { FeedbackAnswer } from './feedback-answer.entity.ts'
import type { UpdateFeedbackAnswerInput } from './feedback.input.ts'

/** Changes an answer: its words, whom it is for, and whether they can read it. */
export async function updateFeedbackAnswer(
  command: Command,
  input: UpdateFeedbackAnswerInput,
): Promise<FeedbackAnswer> {
  const { em, now, auditEdit } = command
  const { isPublished, ...fields } = checked(feedbackAnswerInput, input.answer)
  const { part: answer, program } = await partToChange(command, FeedbackAnswer, input, 'The answer')
  const audience = await audienceToAnswer(command, program, input.answer.audienceId)
  const publishedOn = isPublished ? (answer.publishedOn ?? now.toISOString().slice(0, 10)) : null
  auditEdit(answer.id, {
    ...changesOf(answer, fields),
    ...changesOf(
      { audienceId: answer.audience?.id ?? null, isPublished: (answer.publishedOn ?? null) !== null },
      { audienceId: audience?.id ?? null, isPublished },
    ),
  })
  em.assign(answer, { ...fields, audience, publishedOn })
  return answer
}
