import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange, refuseOneMore } from '../programs/programs.module.ts'
import { MOST_STAKEHOLDERS } from './add-stakeholder.ts'
import { Stakeholder } from './stakeholder.entity.ts'
import { type StakeholderMap, stakeholderMapOf } from './stakeholder-map.ts'

/** Brings somebody back onto the map. */
export async function restoreStakeholder(command: Command, input: VersionedInput): Promise<StakeholderMap> {
  const { part: stakeholder, program } = await partToChange(command, Stakeholder, input, 'The stakeholder')
  if (stakeholder.archivedAt) await refuseOneMore(command, program, MOST_STAKEHOLDERS)
  stakeholder.archivedAt = null
  command.audit(stakeholder.id, { archived: false })
  return stakeholderMapOf(program)
}
