import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Feedback } from './feedback.entity.ts'

/** Takes a comment away, for example one that names somebody; it can be brought back. */
export async function removeFeedback(command: Command, input: VersionedInput): Promise<Feedback> {
  const { part: feedback } = await partToChange(command, Feedback, input, 'The comment')
  feedback.archivedAt ??= command.now
  command.audit(feedback.id, { archived: true })
  return feedback
}

/** Brings back a comment that was taken away. */
export async function restoreFeedback(command: Command, input: VersionedInput): Promise<Feedback> {
  const { part: feedback } = await partToChange(command, Feedback, input, 'The comment')
  feedback.archivedAt = null
  command.audit(feedback.id, { archived: false })
  return feedback
}
