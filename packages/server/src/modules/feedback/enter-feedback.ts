import { heardInput } from '@tidemark/domain/feedback/feedback-input'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange } from '../programs/programs.module.ts'
import { addFeedback } from './add-feedback.ts'
import type { Feedback } from './feedback.entity.ts'
import type { EnterFeedbackInput } from './feedback.input.ts'

/** Puts down what a program manager heard, at a meeting or in the corridor. */
export async function enterFeedback(command: Command, input: EnterFeedbackInput): Promise<Feedback> {
  const { receivedOn, ...comment } = checked(heardInput, input.feedback)
  if (receivedOn > latestToday(command.now))
    throw fieldRefused('receivedOn', 'in_the_future', 'Give the day on which it was said, not one to come.')
  const program = await programToChange(command, input.programId)
  return addFeedback(command, { programId: program.id, source: 'entered', comment, receivedOn })
}
