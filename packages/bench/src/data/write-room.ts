import { withClient } from '../../../server/src/database/connect.ts'
import { ORGANIZATION } from './write-organization.ts'
import { PROGRAM } from './write-program.ts'

/** As many records of each kind as a program may have open, or close to it. */
const ROWS = [
  `insert into step_plan (id, organization_id, program_id) values (gen_random_uuid(), $1::uuid, $2::uuid)
    on conflict (organization_id, program_id) do nothing`,
  `insert into change_step (id, organization_id, program_id, number, status)
   select gen_random_uuid(), $1::uuid, $2::uuid, n, 'in_progress' from generate_series(1, 8) n`,
  `insert into coalition_member (id, organization_id, program_id, full_name, role)
   select gen_random_uuid(), $1::uuid, $2::uuid, 'Member ' || n, 'member' from generate_series(1, 100) n`,
  // Every other unit below the top, so that the deeper half of the tree has gaps.
  `insert into coalition_member_unit (id, organization_id, member_id, unit_id)
   select gen_random_uuid(), $1::uuid, m.id, u.id
     from (select id, row_number() over (order by id) as place from coalition_member where program_id = $2::uuid) m
     join (select id, row_number() over (order by id) as place from business_unit where organization_id = $1::uuid) u
       on u.place = m.place * 20`,
  `insert into coalition_meeting (id, organization_id, program_id, held_on, topic)
   select gen_random_uuid(), $1::uuid, $2::uuid, current_date - n, 'Meeting ' || n from generate_series(1, 200) n`,
  `insert into coalition_attendance (id, organization_id, meeting_id, member_id)
   select gen_random_uuid(), $1::uuid, g.id, m.id from coalition_meeting g
     join lateral (select id from coalition_member where program_id = $2::uuid order by id limit 10) m on true
    where g.program_id = $2::uuid`,
  `insert into short_term_win (id, organization_id, program_id, wave_id, title, recognized)
   select gen_random_uuid(), $1::uuid, $2::uuid, w.id, 'Win ' || n, '[]'
     from generate_series(1, 200) n
     join (select id, row_number() over (order by id) - 1 as place, count(*) over () as waves
             from wave where program_id = $2::uuid) w on w.place = n % w.waves`,
  `insert into obstacle (id, organization_id, program_id, kind, challenge, title, severity, likelihood, steps, raised_on)
   select gen_random_uuid(), $1::uuid, $2::uuid, 'blocker', 'no_help', 'Blocker ' || n, 1 + n % 5, 1 + n % 5, '{5}', current_date
     from generate_series(1, 200) n`,
]

/** Fills the room of the program once: to a database that was built before as well, since what else it holds stays as it is. */
export async function writeRoom(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from change_step where program_id = $1 limit 1', [
      PROGRAM,
    ])
    if (rowCount !== 0) return
    for (const statement of ROWS) await client.query(statement, [ORGANIZATION, PROGRAM])
    await client.query('analyze')
  })
}
