import {
  ANSWERED_AT_ONCE_MAX,
  ANSWERS_MAX,
  feedbackAnswerInput,
} from '@tidemark/domain/feedback/feedback-answer-input'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Program } from '../programs/program.entity.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { audienceToAnswer } from './audience-to-answer.ts'
import { FeedbackAnswer } from './feedback-answer.entity.ts'
import { Feedback } from './feedback.entity.ts'
import type { AnswerFeedbackInput } from './feedback.input.ts'

/** Answers one or several comments of a program at once: "you said, we did". */
export async function answerFeedback(command: Command, input: AnswerFeedbackInput): Promise<FeedbackAnswer> {
  const { em, viewer, now, audit } = command
  const { isPublished, ...fields } = checked(feedbackAnswerInput, input.answer)
  const program = await programToChange(command, input.programId)
  await refuseOneMore(command, program, { entity: FeedbackAnswer, most: ANSWERS_MAX, what: 'answers' })
  const audience = await audienceToAnswer(command, program, input.answer.audienceId)
  const comments = await commentsToAnswer(command, program, input.feedback)
  const today = now.toISOString().slice(0, 10)
  const answer = em.create(FeedbackAnswer, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    audience,
    ...fields,
    answeredOn: today,
    publishedOn: isPublished ? today : null,
  })
  for (const comment of comments) comment.answer = answer
  audit(answer.id, {
    programId: program.id,
    ...fields,
    audienceId: audience?.id ?? null,
    isPublished,
    comments: comments.length,
  })
  return answer
}

/** The comments as the client saw them, each of this program and without an answer that people can read. */
async function commentsToAnswer(
  { em }: Command,
  program: Program,
  asked: readonly VersionedInput[],
): Promise<Feedback[]> {
  if (asked.length < 1 || asked.length > ANSWERED_AT_ONCE_MAX)
    throw fieldRefused('feedback', 'count', `Choose 1 to ${ANSWERED_AT_ONCE_MAX} comments.`)
  const versions = new Map(asked.map(({ id, version }) => [id, version]))
  const ids = [...versions.keys()]
  const found = ids.every(isId)
    ? await em.find(
        Feedback,
        { id: { $in: ids }, program: program.id, archivedAt: null },
        { populate: ['answer'] },
      )
    : []
  if (found.length !== versions.size) throw notFound('A comment')
  if (found.some(({ id, version }) => versions.get(id) !== version)) throw changedMeanwhile()
  if (found.some(({ answer }) => answer && !answer.archivedAt))
    throw new Refused('NOT_ALLOWED', 'One of the comments is answered already. Change that answer instead.')
  return found
}
