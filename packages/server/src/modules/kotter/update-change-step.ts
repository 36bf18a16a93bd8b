import { stepInput } from '@tidemark/domain/kotter/step-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { ChangeStep } from './change-step.entity.ts'
import type { UpdateChangeStepInput } from './change-step.type.ts'
import type { OfProgram } from './of-program.ts'

/** Says how far an open step is, who sees to it, and when. */
export async function updateChangeStep(command: Command, input: UpdateChangeStepInput): Promise<OfProgram> {
  const { id, version, ...rest } = input
  const { part: step, program } = await partToChange(command, ChangeStep, { id, version }, 'The step')
  const fields = checked(stepInput(step.status), rest)
  command.auditEdit(step.id, changesOf(step, fields))
  command.em.assign(step, fields)
  return { programId: program.id }
}
