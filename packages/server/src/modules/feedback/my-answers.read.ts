import type { EntityManager } from '@mikro-orm/postgresql'
import { AUDIENCE_PEOPLE, audiencePeopleParameter, readWantedPeople } from '../audiences/audiences.module.ts'
import type { MyAnswerType } from './my-message.type.ts'

/**
 * What was published to an employee, the latest first: to the audiences that hold them now, and to everybody of a program that
 * ever wrote to them or has an audience with them in it.
 */
export async function readMyAnswers(
  em: EntityManager,
  employeeId: string,
  most: number,
): Promise<MyAnswerType[]> {
  const audiences = await readAudiencesOfAnsweringPrograms(em)
  const wanted = [...(await readWantedPeople(em, audiences)).values()]
  return em.execute(
    `with recursive ${AUDIENCE_PEOPLE},
     own_audience as (
       select a.id, a.program_id from audience a
        where a.id in (select audience_id from audience_people where id = ?::uuid)),
     own_program as (
       select program_id from own_audience
       union
       select d.program_id from delivery_recipient r join delivery d on d.organization_id = r.organization_id and d.id = r.delivery_id
        where r.employee_id = ?::uuid)
     select a.id, p.name as "programName", a.theme, a.said, a.done, a.published_on as "publishedOn"
       from feedback_answer a join program p on p.organization_id = a.organization_id and p.id = a.program_id
      where a.published_on is not null and a.archived_at is null
        and (a.audience_id in (select id from own_audience)
             or (a.audience_id is null and a.program_id in (select program_id from own_program)))
      order by a.published_on desc, a.id desc limit ?`,
    [audiencePeopleParameter(...wanted), employeeId, employeeId, most],
  )
}

async function readAudiencesOfAnsweringPrograms(em: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await em.execute(
    `select u.id from audience u
      where u.archived_at is null
        and u.program_id in (select program_id from feedback_answer where published_on is not null and archived_at is null)`,
  )
  return rows.map(({ id }) => id)
}
