import { placeInput } from '@tidemark/domain/stakeholders/stakeholder-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { moves, noteStanding } from './note-standing.ts'
import { Stakeholder } from './stakeholder.entity.ts'
import type { PlaceStakeholderInput } from './stakeholder.input.ts'
import { type StakeholderMap, stakeholderMapOf } from './stakeholder-map.ts'

/** Moves a stakeholder in the grid, and leaves all else as it is. */
export async function placeStakeholder(
  command: Command,
  input: PlaceStakeholderInput,
): Promise<StakeholderMap> {
  const { power, interest } = input
  const place = checked(placeInput, { power, interest })
  const { part: stakeholder, program } = await partToChange(command, Stakeholder, input, 'The stakeholder')
  const changes = changesOf(stakeholder, place)
  command.em.assign(stakeholder, place)
  if (moves(changes)) await noteStanding(command, stakeholder)
  command.audit(stakeholder.id, changes)
  return stakeholderMapOf(program)
}
