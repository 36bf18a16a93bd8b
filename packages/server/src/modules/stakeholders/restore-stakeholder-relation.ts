import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import { MOST_RELATIONS } from './add-stakeholder-relation.ts'
import { refuseRelation } from './refuse-relation.ts'
import { type StakeholderMap, stakeholderMapOf } from './stakeholder-map.ts'
import { StakeholderRelation } from './stakeholder-relation.entity.ts'

/** Brings a relation back onto the map, if what was said since leaves room for it. */
export async function restoreStakeholderRelation(
  command: Command,
  input: VersionedInput,
): Promise<StakeholderMap> {
  const { part: relation, program } = await partToChange(command, StakeholderRelation, input, 'The relation')
  if (relation.archivedAt) {
    const { from, to, kind } = relation
    await refuseOneMore(command, program, MOST_RELATIONS)
    await refuseRelation(command, program.id, { fromId: from.id, toId: to.id, kind })
  }
  relation.archivedAt = null
  command.audit(relation.id, { archived: false })
  return stakeholderMapOf(program)
}
