import { reopenInput } from '@tidemark/domain/kotter/close-input'
import { checked } from '../../kernel/checked.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { ChangeStep } from './change-step.entity.ts'
import type { ReopenChangeStepInput } from './change-step.type.ts'
import { judgeWithin, recordDecision } from './decide-gate.ts'
import type { OfProgram } from './of-program.ts'

/** Opens a closed step again, which is how closing is undone. */
export async function reopenChangeStep(command: Command, input: ReopenChangeStepInput): Promise<OfProgram> {
  const { id, version, ...rest } = input
  const { reason } = checked(reopenInput, rest)
  const { part: step, program } = await partToChange(command, ChangeStep, { id, version }, 'The step')
  if (step.status !== 'done') throw new Refused('NOT_ALLOWED', 'The step is open.')
  const gate = await judgeWithin(command, step)
  recordDecision(command, step, gate, { decision: 'reopened', reason, victoryTooSoon: false })
  command.audit(step.id, { status: { before: 'done', after: 'in_progress' }, reason })
  step.status = 'in_progress'
  return { programId: program.id }
}
