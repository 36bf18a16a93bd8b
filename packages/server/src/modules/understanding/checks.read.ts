import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../kernel/load.ts'
import type { UnderstandingCheckType } from './understanding-check.type.ts'

type Row = Omit<UnderstandingCheckType, 'openedAt' | 'closedAt'> & {
  openedAt: string | null
  closedAt: string | null
}

const CHECKS = `
  select c.id, c.version, c.program_id as "programId", c.kind, c.questions, c.opens_on as "opensOn",
         c.closes_on as "closesOn", c.sample_size as "sampleSize", c.opened_at as "openedAt", c.closed_at as "closedAt",
         c.audience_count as "audienceCount", c.invited_count as "invitedCount",
         c.minimum_group_size as "minimumGroupSize", c.answered_count as "answeredCount", c.answered, c."right",
         json_build_object('id', a.id, 'name', a.name) as audience,
         case when m.id is not null then json_build_object('id', m.id, 'title', m.title) end as communication
    from understanding_check c
    join audience a on a.organization_id = c.organization_id and a.id = c.audience_id
    left join communication m on m.organization_id = c.organization_id and m.id = c.communication_id
   where c.archived_at is null`

/** The checks of a program: the open ones, then those that are planned, then the closed ones, the latest first. */
export async function readChecks(em: EntityManager, programId: string): Promise<UnderstandingCheckType[]> {
  const rows: Row[] = await em.execute(
    `${CHECKS} and c.program_id = ?
      order by (c.closed_at is not null), (c.opened_at is null), c.closed_at desc, c.opens_on, c.id`,
    [programId],
  )
  return rows.map(toCheck)
}

/** One check that isn't taken away; whether the viewer may see it is asked elsewhere. */
export async function readCheck(em: EntityManager, id: string): Promise<UnderstandingCheckType | null> {
  if (!isId(id)) return null
  const [row]: Row[] = await em.execute(`${CHECKS} and c.id = ?`, [id])
  return row ? toCheck(row) : null
}

const toCheck = ({ openedAt, closedAt, ...row }: Row): UnderstandingCheckType => ({
  ...row,
  openedAt: openedAt === null ? null : new Date(openedAt),
  closedAt: closedAt === null ? null : new Date(closedAt),
})
