import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { from } from 'pg-copy-streams'
import { withClient } from '../../../server/src/database/connect.ts'
import { ORGANIZATION } from '../data/write-organization.ts'

/**
 * What one would write by hand for the same file: COPY into a staging table, its anti-joins for what is wrong, and one upsert.
 * A superuser does it, without row-level security, dry run, progress or anybody to tell. Answers how many milliseconds it took.
 */
export async function copyAndUpsert(adminUrl: string, file: string): Promise<number> {
  const started = performance.now()
  await withClient(adminUrl, async (client) => {
    await client.query('begin')
    await client.query(
      `create temporary table staging (staff text, course text, session text, status text, score text, registered text,
                                       completed text) on commit drop`,
    )
    await pipeline(
      createReadStream(file),
      client.query(from('copy staging from stdin with (format csv, header)')),
    )
    await client.query('analyze staging')
    const { rows } = await client.query<{ wrong: string }>(WRONG, [ORGANIZATION])
    if (rows[0]?.wrong !== '0') throw new Error(`The script refuses ${rows[0]?.wrong} rows.`)
    await client.query(UPSERT, [ORGANIZATION])
    await client.query('commit')
  })
  return performance.now() - started
}

const STATUS = `case g.status when 'Passed' then 'completed' when 'Failed' then 'attended' when 'No show' then 'no_show'
                              when 'Withdrawn' then 'excused' end`

const NAMED = `left join training_course c on c.organization_id = $1 and c.code = g.course
  left join training_session s on s.organization_id = $1 and s.course_id = c.id and s.code = g.session
  left join employee e on e.organization_id = $1 and e.staff_number = g.staff`

const WRONG = `
  select (select count(*) from staging g ${NAMED}
           where e.id is null or s.id is null or ${STATUS} is null
              or (nullif(g.score, '')::float8 between 0 and 100) is false
              or nullif(g.registered, '')::date > current_date or nullif(g.completed, '')::date > current_date)
       + (select count(*) from (select from staging group by staff, course, session having count(*) > 1) d) as wrong`

const UPSERT = `
  insert into attendance (id, organization_id, session_id, employee_id, unit_id, status, outcome, score, registered_on, ended_on,
                          source)
  select gen_random_uuid(), $1, s.id, e.id,
         coalesce((select m.unit_id from unit_membership m
                    where m.organization_id = $1 and m.employee_id = e.id and m.starts_on <= (s.starts_at at time zone s.time_zone)::date
                    order by m.starts_on desc limit 1), e.unit_id),
         ${STATUS}, g.status, nullif(g.score, '')::float8, nullif(g.registered, '')::date, nullif(g.completed, '')::date, 'file'
    from staging g ${NAMED}
  on conflict (organization_id, session_id, employee_id) do update
     set status = excluded.status, outcome = excluded.outcome, score = excluded.score, registered_on = excluded.registered_on,
         ended_on = excluded.ended_on, version = attendance.version + 1
   where (attendance.status, attendance.outcome, attendance.score, attendance.registered_on, attendance.ended_on)
         is distinct from (excluded.status, excluded.outcome, excluded.score, excluded.registered_on, excluded.ended_on)`
