import { changesOf } from '../../kernel/changes-of.ts'
import type { Command } from '../../kernel/run-command.ts'
import { checkFields } from './check-fields.ts'
import { checkToChange } from './check-to-change.ts'
import type { ProgramUnderstandingType } from './program-understanding.type.ts'
import type { UpdateUnderstandingCheckInput } from './understanding-check.input.ts'

/** Changes a check that is planned: once it is open, people answer what it asked them. */
export async function updateCheck(
  command: Command,
  { check: given, ...seen }: UpdateUnderstandingCheckInput,
): Promise<ProgramUnderstandingType> {
  const { em, auditEdit } = command
  const { check, program } = await checkToChange(command, seen, 'change')
  const { audienceId, communicationId, questions, ...fields } = await checkFields(command, program, given)
  auditEdit(check.id, {
    ...changesOf(check, fields),
    ...changesOf(
      { audienceId: check.audience.id, communicationId: check.communication?.id ?? null },
      { audienceId, communicationId },
    ),
    ...(JSON.stringify(check.questions) !== JSON.stringify(questions) && {
      questions: { before: check.questions, after: questions },
    }),
  })
  em.assign(check, { ...fields, questions, audience: audienceId, communication: communicationId })
  return { id: program.id, changedId: check.id }
}
