import type { Command } from '../../kernel/run-command.ts'
import type { PersonalDataKeeper } from '../organization/organization.module.ts'
import { holdSession } from '../training/training.module.ts'
import { fillSeats } from './fill-seats.ts'

/**
 * The trainings of the person, with their own scores. Erasing takes them off lists of what is to come, so that no seat is kept
 * for a name that is gone; of what was, a key is left that stands for no name, so that shares stay as they were.
 */
export const attendancePersonalData: PersonalDataKeeper = {
  heading: 'trainings',
  read: (em, { id }): Promise<unknown> =>
    em.execute(
      `select c.title as course, s.name as session, s.starts_at as "from", s.ends_at as "to", a.status,
              a.waiting_since as "waiting since", a.registered_on::text as "registered on", a.ended_on::text as "ended on",
              a.score_before as "score before", a.score, a.outcome, u.name as "unit then",
              a.archived_at is not null as "taken off the list", a.before_import as "before the last file"
         from attendance a
         join training_session s on s.organization_id = a.organization_id and s.id = a.session_id
         join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
         join business_unit u on u.organization_id = a.organization_id and u.id = a.unit_id
        where a.employee_id = ? order by s.starts_at, a.id`,
      [id],
    ),
  async erase(command, { id }) {
    const { em } = command
    await giveSeatsBack(command, id)
    await em.execute(
      'update attendance set score = null, score_before = null, outcome = null, before_import = null, version = version + 1 where employee_id = ?',
      [id],
    )
  },
}

/**
 * The sessions are held as by whoever takes a seat, in one order, lest two who hold several wait for each other. Those that the
 * person had left are held too: whoever brings the person back meanwhile has to wait.
 */
async function giveSeatsBack(command: Command, employeeId: string): Promise<void> {
  const { em, now } = command
  const sessions: { id: string }[] = await em.execute(
    `select s.id from attendance a join training_session s on s.organization_id = a.organization_id and s.id = a.session_id
      where a.employee_id = ? and a.status = 'registered' and s.ends_at > ?::timestamptz
      order by coalesce(s.part_of_id, s.id), s.part_of_id nulls first`,
    [employeeId, now.toISOString()],
  )
  for (const { id } of sessions) {
    const { head } = await holdSession(command, id)
    await em.execute(
      `delete from attendance where session_id = ? and employee_id = ? and status = 'registered'`,
      [id, employeeId],
    )
    await fillSeats(em, head, now)
  }
}
