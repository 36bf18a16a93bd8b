import { impactInput } from '@tidemark/domain/audiences/impact-input'
import { checked } from '../../kernel/checked.ts'
import { load } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange } from '../programs/programs.module.ts'
import { refuseRemoved } from './audience-fields.ts'
import { Audience } from './audience.entity.ts'
import { ChangeImpact } from './change-impact.entity.ts'
import type { AddChangeImpactInput } from './change-impact.type.ts'
import { refuseOneMoreImpact } from './impact-to-change.ts'

/** Puts down something that changes for an audience. */
export async function addChangeImpact(command: Command, input: AddChangeImpactInput): Promise<Audience> {
  const { em, viewer, audit } = command
  const fields = checked(impactInput, input.impact)
  const audience = await load(em, Audience, input.audienceId, 'The audience')
  const program = await programToChange(command, audience.program.id, 'The audience')
  await em.refresh(audience)
  refuseRemoved(audience)
  await refuseOneMoreImpact(command, audience)
  const id = newId()
  em.create(ChangeImpact, { id, organization: viewer.organizationId, program, audience, ...fields })
  audit(id, { programId: program.id, audienceId: audience.id, ...fields })
  return audience
}
