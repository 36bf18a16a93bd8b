import { feedbackInput } from '@tidemark/domain/feedback/feedback-input'
import type { FeedbackSource } from '@tidemark/domain/feedback/feedback'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Feedback } from './feedback.entity.ts'
import { readWhatIsTold } from './message-source.read.ts'

/** What was heard from people, without the name of any. */
export interface HeardFeedback {
  programId: string
  source: Extract<FeedbackSource, 'briefing' | 'entered'>
  /** Theme and words, as they came; checked here. */
  comment: { theme: unknown; body: unknown }
  receivedOn: string
  communicationId?: string | null
  audienceId?: string | null
  briefingId?: string | null
}

/**
 * Puts down what was heard, with an audit entry that doesn't repeat the words. Whether the caller may is asked before.
 * Message and audience stay out of it where they would point at too few people.
 */
export async function addFeedback(
  { em, viewer, audit }: Command,
  { programId, source, comment, receivedOn, communicationId, audienceId, briefingId }: HeardFeedback,
): Promise<Feedback> {
  const told = communicationId ? await readWhatIsTold(em, communicationId) : 'nothing'
  const feedback = em.create(Feedback, {
    id: newId(),
    organization: viewer.organizationId,
    program: programId,
    communication: told === 'nothing' ? null : (communicationId ?? null),
    audience: told === 'audience' ? (audienceId ?? null) : null,
    briefing: briefingId ?? null,
    source,
    receivedOn,
    ...checked(feedbackInput, comment),
  })
  audit(feedback.id, { programId, theme: feedback.theme, source })
  return feedback
}
