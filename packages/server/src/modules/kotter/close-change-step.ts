import { closeInput, closingNeeds } from '@tidemark/domain/kotter/close-input'
import { isHeldUp, nameSteps } from '@tidemark/domain/kotter/step-state'
import { checked } from '../../kernel/checked.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import type { CloseChangeStepInput } from './change-step.type.ts'
import { ChangeStep } from './change-step.entity.ts'
import { judgeWithin, recordDecision } from './decide-gate.ts'
import type { OfProgram } from './of-program.ts'

/** Closes a step by what its gate says now, whatever the client has seen. */
export async function closeChangeStep(command: Command, input: CloseChangeStepInput): Promise<OfProgram> {
  const { id, version, ...rest } = input
  const { part: step, program } = await partToChange(command, ChangeStep, { id, version }, 'The step')
  if (step.status === 'done') throw new Refused('NOT_ALLOWED', 'The step is closed already.')
  const gate = await judgeWithin(command, step)
  if (isHeldUp(gate.plan.mode, gate.openBefore)) throw closesAfter(gate.openBefore)
  const needs = closingNeeds(gate.verdicts, gate.tooSoon)
  const { reason } = checked(closeInput(needs), rest)
  recordDecision(command, step, gate, { decision: 'closed', reason, victoryTooSoon: needs.tooSoon !== null })
  command.audit(step.id, {
    status: { before: step.status, after: 'done' },
    reason,
    openCriteria: gate.verdicts.flatMap(({ state, label }) => (state === 'met' ? [] : [label])),
    victoryTooSoon: needs.tooSoon,
  })
  step.status = 'done'
  return { programId: program.id }
}

function closesAfter(openBefore: readonly number[]): Refused {
  const first = `Close ${nameSteps(openBefore)} first`
  return new Refused('NOT_ALLOWED', `${first}: this program takes the steps one after the other.`)
}
