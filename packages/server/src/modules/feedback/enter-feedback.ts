import { heardInput } from '@tidemark/domain/feedback/feedback-input'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange } from '../programs/programs.module.ts'
import { Feedback } from './feedback.entity.ts'
import type { EnterFeedbackInput } from './feedback.input.ts'

/** Puts down what a program manager heard, at a meeting or in the corridor. The audit record doesn't repeat the words. */
export async function enterFeedback(command: Command, input: EnterFeedbackInput): Promise<Feedback> {
  const { em, viewer, now, audit } = command
  const fields = checked(heardInput, input.feedback)
  if (fields.receivedOn > latestToday(now))
    throw fieldRefused('receivedOn', 'in_the_future', 'Give the day on which it was said, not one to come.')
  const program = await programToChange(command, input.programId)
  const feedback = em.create(Feedback, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    source: 'entered',
    ...fields,
  })
  audit(feedback.id, { programId: program.id, theme: fields.theme })
  return feedback
}
