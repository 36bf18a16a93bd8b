import { type CheckInput, checkInput } from '@tidemark/domain/understanding/check-input'
import { checked } from '../../kernel/checked.ts'
import { earliestToday } from '../../kernel/earliest-today.ts'
import { load } from '../../kernel/load.ts'
import { notFound } from '../../kernel/refusal.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { Communication } from '../communications/communication.entity.ts'
import { Organization } from '../organization/organization.entity.ts'
import type { Program } from '../programs/program.entity.ts'
import type { UnderstandingCheckInput } from './understanding-check.input.ts'

/** What somebody wants to ask, as the rules want it, of an audience and a communication of this program. */
export async function checkFields(
  { em, viewer, now }: Command,
  program: Program,
  given: UnderstandingCheckInput,
): Promise<CheckInput> {
  const { minimumGroupSize } = await em.findOneOrFail(Organization, viewer.organizationId)
  const fields = checked(checkInput({ today: earliestToday(now), minimum: minimumGroupSize }), given)
  const audience = await load(em, Audience, fields.audienceId, 'The audience')
  if (audience.program.id !== program.id) throw notFound('The audience')
  refuseTakenAway(audience, `“${audience.name}”`)
  if (fields.communicationId !== null) {
    const communication = await load(em, Communication, fields.communicationId, 'The communication')
    if (communication.program.id !== program.id) throw notFound('The communication')
  }
  return fields
}
