import { PASTED_LINES_MAX } from '@tidemark/domain/attendance/read-pasted-people'
import { findAttendees, type Invited } from '@tidemark/domain/deliveries/attendance'
import { distinctKeys } from '@tidemark/domain/kernel/distinct-keys'
import { quoteSome } from '@tidemark/domain/kernel/quote-some'
import { longText } from '@tidemark/domain/kernel/text-input'
import { z } from 'zod'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { AUDIENCE_PEOPLE, audiencePeopleParameter, readWantedPeople } from '../audiences/audiences.module.ts'
import { completedCourses } from './completed-courses.ts'
import type { RegisterForTrainingInput } from './registration.input.ts'

interface Head {
  startsAt: Date
  course: { id: string }
}

const keys = z.object({
  employeeIds: distinctKeys(PASTED_LINES_MAX).refine((ids) => ids.length > 0, { error: 'Choose somebody.' }),
})
const list = z.object({ people: longText({ max: 60_000 }) })

/** The employees that an input names, in its order. Refused unless it names them in one way, and each of them is found. */
export async function findWanted(
  command: Command,
  input: RegisterForTrainingInput,
  head: Head,
): Promise<string[]> {
  const { employeeIds, people, audienceId } = input
  const ways = [employeeIds, people, audienceId].filter((way) => way !== null && way !== undefined)
  if (ways.length !== 1)
    throw fieldRefused(
      'people',
      'one_of_three',
      'Name people in one way: one by one, as a list, or by an audience.',
    )
  if (employeeIds) return findByKey(command, checked(keys, { employeeIds }).employeeIds)
  if (audienceId) return findOfAudience(command, audienceId, head)
  return findOnList(command, checked(list, { people }).people)
}

async function findByKey({ em }: Command, ids: string[]): Promise<string[]> {
  const found: { id: string }[] = await em.execute(
    `select id from employee where id = any (?::uuid[]) and archived_at is null and erased_at is null`,
    [`{${ids.filter(isId).join(',')}}`],
  )
  if (found.length !== ids.length) throw notFound('One of these people')
  return ids
}

/** Lines are compared by the rule of attendance lists; the statement only looks for those that can fit. */
async function findOnList({ em }: Command, people: string): Promise<string[]> {
  const lines = people
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length > PASTED_LINES_MAX)
    throw fieldRefused(
      'people',
      'too_many',
      `A list has at most ${PASTED_LINES_MAX} lines. Import a file instead.`,
    )
  const folded = lines.map((line) => line.replaceAll(/\s+/g, ' ').toLowerCase())
  const known: Invited[] = await em.execute(
    `select id, full_name as "fullName", staff_number as "staffNumber", email from employee
      where archived_at is null and erased_at is null
        and (lower(full_name) in (select json_array_elements_text(?)) or lower(staff_number) in (select json_array_elements_text(?))
             or lower(email) in (select json_array_elements_text(?)))`,
    [JSON.stringify(folded), JSON.stringify(folded), JSON.stringify(folded)],
  )
  const { ids, unknown, ambiguous } = findAttendees(people, known)
  if (unknown.length > 0)
    throw fieldRefused(
      'people',
      'unknown',
      `Nobody is called so: ${quoteSome(unknown)}. Correct these lines or take them out.`,
    )
  if (ambiguous.length > 0)
    throw fieldRefused(
      'people',
      'more_than_one',
      `More than one is called so: ${quoteSome(ambiguous)}. Write their staff numbers.`,
    )
  return ids
}

/** Everybody of an audience for whom the course will not count as completed on the day of the session, by name. */
async function findOfAudience(
  { em }: Command,
  audienceId: string,
  { startsAt, course }: Head,
): Promise<string[]> {
  const wanted = isId(audienceId) ? (await readWantedPeople(em, [audienceId])).get(audienceId) : undefined
  if (!wanted) throw notFound('The audience')
  const found: { id: string }[] = await em.execute(
    `with recursive ${AUDIENCE_PEOPLE}, ${completedCourses('select ?::uuid')}
     select e.id from audience_people p join employee e on e.id = p.id
      where not exists (select from completed_course d where d.employee_id = e.id)
      order by e.full_name, e.id`,
    [audiencePeopleParameter(wanted), course.id, startsAt.toISOString().slice(0, 10)],
  )
  if (found.length === 0)
    throw fieldRefused('audienceId', 'nobody', 'Nobody of this audience still needs the course.')
  return found.map(({ id }) => id)
}
