import { stepPlanInput } from '@tidemark/domain/kotter/step-plan-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import type { OfProgram } from './of-program.ts'
import { StepPlan } from './step-plan.entity.ts'
import type { UpdateStepPlanInput } from './step-plan.type.ts'

/** Changes how a program takes the eight steps. */
export async function updateStepPlan(command: Command, input: UpdateStepPlanInput): Promise<OfProgram> {
  const { id, version, ...rest } = input
  const fields = checked(stepPlanInput, rest)
  const { part: plan, program } = await partToChange(command, StepPlan, { id, version }, 'The plan')
  command.auditEdit(plan.id, changesOf(plan, fields))
  command.em.assign(plan, fields)
  return { programId: program.id }
}
