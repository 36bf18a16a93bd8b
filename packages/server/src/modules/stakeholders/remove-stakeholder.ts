import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Stakeholder } from './stakeholder.entity.ts'
import { type StakeholderMap, stakeholderMapOf } from './stakeholder-map.ts'

/** Takes somebody off the map; their course and their relations come back with them. */
export async function removeStakeholder(command: Command, input: VersionedInput): Promise<StakeholderMap> {
  const { part: stakeholder, program } = await partToChange(command, Stakeholder, input, 'The stakeholder')
  stakeholder.archivedAt ??= command.now
  command.audit(stakeholder.id, { archived: true })
  return stakeholderMapOf(program)
}
