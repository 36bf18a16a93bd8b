import { CHECKS_MAX } from '@tidemark/domain/understanding/check-input'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { checkFields } from './check-fields.ts'
import type { ProgramUnderstandingType } from './program-understanding.type.ts'
import { UnderstandingCheck } from './understanding-check.entity.ts'
import type { PlanUnderstandingCheckInput } from './understanding-check.input.ts'

/** Plans a check for an audience. Nobody is asked before it opens. */
export async function planCheck(
  command: Command,
  { programId, check: given }: PlanUnderstandingCheckInput,
): Promise<ProgramUnderstandingType> {
  const { em, viewer, audit } = command
  const program = await programToChange(command, programId)
  await refuseOneMore(command, program, {
    entity: UnderstandingCheck,
    most: CHECKS_MAX,
    what: 'understanding checks',
  })
  const { audienceId, communicationId, ...fields } = await checkFields(command, program, given)
  const check = em.create(UnderstandingCheck, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    audience: audienceId,
    communication: communicationId,
    kind: 'check',
    ...fields,
  })
  audit(check.id, { programId: program.id, audienceId, communicationId, ...fields })
  return { id: program.id, changedId: check.id }
}
