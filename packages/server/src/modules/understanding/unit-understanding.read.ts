import { shownCount } from '@tidemark/domain/audiences/shown-count'
import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { unitsWithFigures } from '../access/access.module.ts'
import { PROGRAM_AUDIENCE_PEOPLE, toldCount } from '../audiences/audiences.module.ts'
import { isInReach } from '../organization/organization.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { coverageOf } from './coverage-of.ts'
import type { UnitUnderstandingType } from './unit-understanding.type.ts'

interface Row {
  isUnit: boolean
  /** The smallest group that is shown. */
  minimum: number
  /** Distinct people of the unit and those below it whom audiences of the program hold now. */
  people: number
  reached: number
  /** Audiences with so many people there that they may be named. */
  audienceIds: string[]
}

/**
 * Who of a unit was reached by a program, in whole groups: told exactly, a unit held against an audience that is almost the
 * same people would tell of the few by whom they differ. What was understood is kept by audience alone, so it is told of
 * those that its people belong to, the furthest behind first. Null if it isn't the viewer's to see.
 */
export async function readUnitUnderstanding(
  context: SignedInContext,
  { programId, unitId }: { programId: string; unitId: string },
): Promise<UnitUnderstandingType | null> {
  const { em, viewer } = context
  if (!isId(programId) || !isId(unitId) || !(await isProgramInSight(em, viewer, programId))) return null
  if (!(await isInReach(em, unitsWithFigures(viewer, programId), unitId))) return null
  const { isUnit, minimum, people, reached, audienceIds } = await readRow(em, programId, unitId)
  if (!isUnit) return null
  const shown = shownCount(people, minimum)
  const { audiences } = await coverageOf(context, programId)
  return {
    people: shown,
    reachedAtLeast: shown === null ? null : (shownCount(reached, minimum) ?? 0),
    audiences: audiences
      .filter(({ id }) => audienceIds.includes(id))
      .toSorted((one, other) => behind(one) - behind(other))
      .map((audience) => ({
        ...audience,
        people: toldCount(viewer, programId, { people: audience.people, minimum }),
      })),
  }
}

/** How far coverage is over its target; of whom nothing can be said comes last. */
const behind = ({ coverage, target }: { coverage: number | null; target: number }): number =>
  coverage === null ? 2 : coverage - target

async function readRow(em: EntityManager, programId: string, unitId: string): Promise<Row> {
  const [row]: Row[] = await em.execute(
    `with recursive ${PROGRAM_AUDIENCE_PEOPLE},
     below as (
       select id from business_unit where id = ? and archived_at is null
       union
       select u.id from business_unit u join below b on u.parent_id = b.id where u.archived_at is null),
     member as (select audience_id, id from audience_people where unit_id in (select id from below)),
     reached as (
       select distinct r.employee_id as id
         from delivery d join delivery_recipient r on r.organization_id = d.organization_id and r.delivery_id = d.id
        where d.program_id = ? and d.archived_at is null and r.reached_on is not null
          and r.employee_id in (select id from member)),
     least as (select minimum_group_size as size from organization)
     select exists (select from below) as "isUnit", (select size from least) as minimum,
            (select count(distinct id)::int from member) as people,
            (select count(*)::int from reached) as reached,
            (select coalesce(json_agg(audience_id), '[]')
               from (select audience_id from member group by audience_id
                     having count(*) >= (select size from least)) named) as "audienceIds"`,
    [programId, unitId, programId],
  )
  if (!row) throw new Error('A statement without a table always answers with one row.')
  return row
}
