import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { type StakeholderMap, stakeholderMapOf } from './stakeholder-map.ts'
import { StakeholderRelation } from './stakeholder-relation.entity.ts'

/** Takes a relation off the map; it can be brought back. */
export async function removeStakeholderRelation(
  command: Command,
  input: VersionedInput,
): Promise<StakeholderMap> {
  const { part: relation, program } = await partToChange(command, StakeholderRelation, input, 'The relation')
  relation.archivedAt ??= command.now
  command.audit(relation.id, { archived: true })
  return stakeholderMapOf(program)
}
