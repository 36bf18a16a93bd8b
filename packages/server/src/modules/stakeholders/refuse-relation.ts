import { closesCircle, type Relation } from '@tidemark/domain/stakeholders/relation-input'
import { isId } from '../../kernel/load.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Stakeholder } from './stakeholder.entity.ts'
import { StakeholderRelation } from './stakeholder-relation.entity.ts'

/** Refuses a relation with somebody who is not on the program's map, and one by which somebody would report to themselves. */
export async function refuseRelation(
  { em }: Command,
  programId: string,
  relation: Relation & { id?: string },
): Promise<void> {
  const ends = [relation.fromId, relation.toId]
  const onTheMap = { program: programId, archivedAt: null }
  const known = ends.every(isId) ? await em.count(Stakeholder, { ...onTheMap, id: { $in: ends } }) : 0
  if (known < ends.length) throw notFound('One of the stakeholders')
  if (relation.kind !== 'reports_to') return
  const others = await em.find(StakeholderRelation, { ...onTheMap, kind: 'reports_to' })
  const reports = others.map(({ from, to, kind }) => ({ fromId: from.id, toId: to.id, kind }))
  if (closesCircle(reports, relation))
    throw new Refused(
      'CYCLE',
      'Then somebody would report to themselves, over others. Turn it round, or take one away.',
    )
}
