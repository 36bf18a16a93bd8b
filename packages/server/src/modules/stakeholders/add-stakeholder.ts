import { stakeholderInput, STAKEHOLDERS_MAX } from '@tidemark/domain/stakeholders/stakeholder-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { noteStanding } from './note-standing.ts'
import { Stakeholder } from './stakeholder.entity.ts'
import type { AddStakeholderInput } from './stakeholder.input.ts'
import { type StakeholderMap, stakeholderMapOf } from './stakeholder-map.ts'

/** The most of a program's stakeholders, as a refusal says it. */
export const MOST_STAKEHOLDERS = { entity: Stakeholder, most: STAKEHOLDERS_MAX, what: 'stakeholders' }

/** Puts somebody on a program's map; where they stand today begins their course. */
export async function addStakeholder(command: Command, input: AddStakeholderInput): Promise<StakeholderMap> {
  const { em, viewer, audit } = command
  const fields = checked(stakeholderInput, input.stakeholder)
  const program = await programToChange(command, input.programId)
  await refuseOneMore(command, program, MOST_STAKEHOLDERS)
  const organization = viewer.organizationId
  const stakeholder = em.create(Stakeholder, { id: newId(), organization, program, ...fields })
  await noteStanding(command, stakeholder)
  audit(stakeholder.id, { programId: program.id, ...fields })
  return stakeholderMapOf(program)
}
