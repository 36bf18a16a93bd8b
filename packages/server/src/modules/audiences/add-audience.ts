import { AUDIENCES_MAX } from '@tidemark/domain/audiences/audience-input'
import { fieldRefused } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { audienceFields, refuseTakenName } from './audience-fields.ts'
import type { AddAudienceInput } from './audience.input.ts'
import { Audience } from './audience.entity.ts'
import { listPeople } from './list-people.ts'
import { replaceAudienceUnits } from './replace-audience-units.ts'

/** Names people to whom the program speaks as one: by a rule, or by a list. */
export async function addAudience(command: Command, input: AddAudienceInput): Promise<Audience> {
  const { em, viewer, audit } = command
  const { kind, people } = input
  const program = await programToChange(command, input.programId)
  const { fields, rule } = audienceFields(kind, input)
  const { unitIds, ...words } = rule
  if (kind === 'rule' && people)
    throw fieldRefused('people', 'not_for_rules', 'A rule finds its people itself: leave the list empty.')
  await refuseOneMore(command, program, { entity: Audience, most: AUDIENCES_MAX, what: 'audiences' })
  await refuseTakenName(command, program, fields)
  const organization = viewer.organizationId
  const audience = em.create(Audience, { id: newId(), organization, program, kind, ...fields, ...words })
  await replaceAudienceUnits(command, audience, unitIds)
  await em.flush()
  const listed = people ? await listPeople(command, audience, people) : 0
  audit(audience.id, {
    programId: program.id,
    kind,
    ...fields,
    ...(kind === 'rule' && { unitIds, ...words }),
    ...(listed > 0 && { listed }),
  })
  return audience
}
