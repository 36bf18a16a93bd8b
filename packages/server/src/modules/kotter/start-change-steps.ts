import { CHANGE_STEPS } from '@tidemark/domain/kotter/change-steps'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Program } from '../programs/program.entity.ts'
import { ChangeStep } from './change-step.entity.ts'
import { StepPlan } from './step-plan.entity.ts'

/** Gives a new program its eight steps, none of them started, and the usual plan for them. */
export function startChangeSteps({ em }: Pick<Command, 'em'>, program: Program): void {
  em.create(StepPlan, { id: newId(), organization: program.organization, program })
  for (const { number } of CHANGE_STEPS) {
    em.create(ChangeStep, { id: newId(), organization: program.organization, program, number })
  }
}
