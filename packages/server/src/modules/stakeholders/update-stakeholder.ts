import { stakeholderInput } from '@tidemark/domain/stakeholders/stakeholder-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { moves, noteStanding } from './note-standing.ts'
import { Stakeholder } from './stakeholder.entity.ts'
import type { UpdateStakeholderInput } from './stakeholder.input.ts'
import { type StakeholderMap, stakeholderMapOf } from './stakeholder-map.ts'

/** Changes what is known of a stakeholder; where they stand now counts from today on. */
export async function updateStakeholder(
  command: Command,
  input: UpdateStakeholderInput,
): Promise<StakeholderMap> {
  const fields = checked(stakeholderInput, input.stakeholder)
  const { part: stakeholder, program } = await partToChange(command, Stakeholder, input, 'The stakeholder')
  const changes = changesOf(stakeholder, fields)
  command.em.assign(stakeholder, fields)
  if (moves(changes)) await noteStanding(command, stakeholder)
  command.auditEdit(stakeholder.id, changes)
  return stakeholderMapOf(program)
}
