import type { EntityManager } from '@mikro-orm/postgresql'
import { LONGEST_LIST } from '../../kernel/at-most.ts'
import { batched } from '../../kernel/batched.ts'
import type { SignedInContext, Viewer } from '../../kernel/request-context.ts'
import { type ProgramReach } from '../access/access.module.ts'
import { readProgramsInSight } from '../programs/programs.module.ts'
import type { TrainingRequirementType } from './requirement.type.ts'

/** A requirement with the names of what it ties together. */
export type RequirementRow = Pick<TrainingRequirementType, keyof TrainingRequirementType> & {
  /** Whether its program is closed, so that nothing of it changes any more. */
  isClosed: boolean
}

const REQUIREMENTS = `
  select r.id, r.version, p.id as "programId", p.name as "programName", c.id as "courseId", c.title as "courseTitle",
         c.mode as "courseMode", a.id as "audienceId", a.name as "audienceName", r.due_on::text as "dueOn",
         r.archived_at is not null as removed, p.archived_at is not null as "isClosed"
    from training_requirement r
    join program p on p.organization_id = r.organization_id and p.id = r.program_id
    join training_course c on c.organization_id = r.organization_id and c.id = r.course_id
    join audience a on a.organization_id = r.organization_id and a.id = r.audience_id`

/** What a program requires, by course and audience. */
export function readProgramRequirements(em: EntityManager, programId: string): Promise<RequirementRow[]> {
  return em.execute(
    `${REQUIREMENTS} where r.program_id = ? and r.archived_at is null order by c.title, a.name, r.id`,
    [programId],
  )
}

/** Who has to take a course, in programs that the viewer may read, by program and audience. */
export async function readCourseRequirements(
  { em, viewer }: { em: EntityManager; viewer: Viewer },
  courseId: string,
): Promise<RequirementRow[]> {
  const [seesAll, ids] = inSight(await readProgramsInSight(em, viewer))
  return em.execute(
    `${REQUIREMENTS}
      where r.course_id = ? and r.archived_at is null and (? or r.program_id = any (?::uuid[]))
      order by p.name, p.id, a.name, r.id limit ${LONGEST_LIST}`,
    [courseId, seesAll, ids],
  )
}

/** Of how many audiences each of some courses is required, in programs that the viewer may read. */
export const requirementCountOf = batched<number>(async ({ em, viewer }: SignedInContext, courseIds) => {
  const [seesAll, ids] = inSight(await readProgramsInSight(em, viewer))
  const rows: { id: string; count: number }[] = await em.execute(
    `select course_id as id, count(*)::int as count from training_requirement
      where course_id = any (?::uuid[]) and archived_at is null and (? or program_id = any (?::uuid[]))
      group by course_id`,
    [`{${courseIds.join(',')}}`, seesAll, ids],
  )
  return new Map(rows.map(({ id, count }) => [id, count]))
}, 0)

/** A requirement as it is on file now, taken away or not. */
export async function requirementOnFile(em: EntityManager, id: string): Promise<RequirementRow> {
  await em.flush()
  const [row]: RequirementRow[] = await em.execute(`${REQUIREMENTS} where r.id = ?`, [id])
  if (!row) throw new Error(`Requirement ${id} is gone within its own transaction.`)
  return row
}

const inSight = (reach: ProgramReach): [seesAll: boolean, ids: string] =>
  reach === 'all' ? [true, '{}'] : [false, `{${reach.join(',')}}`]
