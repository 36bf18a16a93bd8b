import type { EntityManager } from '@mikro-orm/postgresql'
import { engagementGap } from '@tidemark/domain/stakeholders/engagement-gap'
import { quadrantOf } from '@tidemark/domain/stakeholders/quadrant'
import { batched } from '../../kernel/batched.ts'
import type { StakeholderRelationType, StakeholderStandingType, StakeholderType } from './stakeholder.type.ts'

/** The stakeholders of a program, the most powerful first, of equals the most interested, then by name. */
async function readStakeholders(em: EntityManager, programIds: readonly string[]) {
  const rows: (Omit<StakeholderType, 'quadrant' | 'engagementGap'> & { programId: string })[] =
    await em.execute(
      `select id, version, program_id as "programId", name, kind, position, power, interest, support, engagement,
            desired_engagement as "desiredEngagement", contact_name as "contactName", note
       from stakeholder where program_id = any (?::uuid[]) and archived_at is null
      order by power desc, interest desc, name, id`,
      [`{${programIds.join(',')}}`],
    )
  return rows.map((row) => ({
    ...row,
    quadrant: quadrantOf(row),
    engagementGap: engagementGap(row.engagement, row.desiredEngagement),
  }))
}

/** The stakeholders on the map of a program; for its figure and its list they are read once. */
export const stakeholdersOf = batched<StakeholderType[]>(async ({ em }, programIds) => {
  const all = await readStakeholders(em, programIds)
  return new Map(programIds.map((id) => [id, all.filter(({ programId }) => programId === id)]))
}, [])

/** The relations between stakeholders on the map of a program; one with somebody who was taken off is not shown. */
export const readRelations = (em: EntityManager, programId: string): Promise<StakeholderRelationType[]> =>
  em.execute(
    `select r.id, r.version, r.from_id as "fromId", r.to_id as "toId", r.kind, r.note
       from stakeholder_relation r
       join stakeholder f on f.organization_id = r.organization_id and f.id = r.from_id and f.archived_at is null
       join stakeholder t on t.organization_id = r.organization_id and t.id = r.to_id and t.archived_at is null
      where r.program_id = ? and r.archived_at is null
      order by f.name, r.kind, t.name, r.id`,
    [programId],
  )

/** The most steps of a stakeholder's course that are told: the latest ones. */
export const STANDINGS_MAX = 100

/**
 * Where a stakeholder stood from each day on which that changed, the earliest first. A day on which they were moved and moved
 * back is none.
 */
export const readStandings = (em: EntityManager, stakeholderId: string): Promise<StakeholderStandingType[]> =>
  em.execute(
    `with course as (
       select from_day, power, interest, support, engagement, desired_engagement,
              lag(array[power::text, interest::text, support::text, engagement, desired_engagement])
                over (order by from_day) as before
         from stakeholder_standing where stakeholder_id = ?),
     latest as (
       select * from course
        where before is distinct from array[power::text, interest::text, support::text, engagement, desired_engagement]
        order by from_day desc limit ${STANDINGS_MAX})
     select from_day::text as "fromDay", power, interest, support, engagement,
            desired_engagement as "desiredEngagement"
       from latest order by from_day`,
    [stakeholderId],
  )
