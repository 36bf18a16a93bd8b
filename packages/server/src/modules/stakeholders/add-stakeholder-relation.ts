import { asKept, relationInput, RELATIONS_MAX } from '@tidemark/domain/stakeholders/relation-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { refuseRelation } from './refuse-relation.ts'
import type { AddStakeholderRelationInput } from './stakeholder.input.ts'
import { type StakeholderMap, stakeholderMapOf } from './stakeholder-map.ts'
import { StakeholderRelation } from './stakeholder-relation.entity.ts'

/** The most relations of a program's stakeholders, as a refusal says it. */
export const MOST_RELATIONS = {
  entity: StakeholderRelation,
  most: RELATIONS_MAX,
  what: 'relations between stakeholders',
}

/** Says how one stakeholder stands to another; what was taken away before is brought back with what is said now. */
export async function addStakeholderRelation(
  command: Command,
  { programId, ...input }: AddStakeholderRelationInput,
): Promise<StakeholderMap> {
  const { em, viewer, audit } = command
  const program = await programToChange(command, programId)
  const { fromId, toId, kind, note } = asKept(checked(relationInput, input))
  await refuseOneMore(command, program, MOST_RELATIONS)
  await refuseRelation(command, program.id, { fromId, toId, kind })
  const known = await em.findOne(StakeholderRelation, { from: fromId, to: toId, kind })
  if (known && !known.archivedAt) throw new Refused('ALREADY_EXISTS', 'This relation is on the map already.')
  const organization = viewer.organizationId
  const relation =
    known ??
    em.create(StakeholderRelation, { id: newId(), organization, program, from: fromId, to: toId, kind })
  em.assign(relation, { note, archivedAt: null })
  audit(relation.id, { programId: program.id, fromId, toId, kind, note })
  return stakeholderMapOf(program)
}
