import { COMMENT_THEMES } from '@tidemark/domain/readiness/round'
import { z } from 'zod'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Account } from '../access/account.entity.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Feedback } from './feedback.entity.ts'
import type { UpdateFeedbackInput } from './feedback.input.ts'
import { readOwnersToChoose } from './owners.read.ts'

const rule = z.object({
  theme: z.enum(COMMENT_THEMES, { error: 'Choose what it is about.' }),
  ownerId: z.string().nullish(),
})

/** Says what a comment is about and who sees to an answer. Its words are whose they are: nobody changes them. */
export async function updateFeedback(command: Command, input: UpdateFeedbackInput): Promise<Feedback> {
  const { em, auditEdit } = command
  const { theme, ownerId = null } = checked(rule, input.feedback)
  const { part: feedback, program } = await partToChange(command, Feedback, input, 'The comment')
  const before = { theme: feedback.theme, ownerId: feedback.owner?.id ?? null }
  if (ownerId !== null && ownerId !== before.ownerId) {
    const owners = await readOwnersToChoose(em, program.id)
    if (!owners.some(({ id }) => id === ownerId))
      throw fieldRefused('ownerId', 'not_in_program', 'Choose somebody who reads this program.')
  }
  auditEdit(feedback.id, changesOf(before, { theme, ownerId }))
  em.assign(feedback, { theme, owner: ownerId === null ? null : em.getReference(Account, ownerId) })
  return feedback
}
