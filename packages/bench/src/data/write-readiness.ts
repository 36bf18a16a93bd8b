import type { InstrumentContent } from '../../../domain/src/readiness/instrument.ts'
import { withClient } from '../../../server/src/database/connect.ts'
import { turnRounds } from '../../../server/src/modules/readiness/readiness.module.ts'
import { numberedId } from './numbered-id.ts'
import { withTenant } from './with-tenant.ts'
import { ORGANIZATION } from './write-organization.ts'
import { PROGRAM } from './write-program.ts'

/** The round whose results are asked for. */
export const ROUND = numberedId('round', 1)

/** What is asked: twenty statements on a scale of five. */
export const INSTRUMENT = numberedId('instrument', 1)
const ASKED = 60_000
export const ITEMS = 20
const LEGS = ['technology', 'people', 'process'] as const

const CONTENT: InstrumentContent = {
  languages: ['en'],
  anchors: { lowest: { en: 'Not at all' }, highest: { en: 'Wholly' } },
  items: Array.from({ length: ITEMS }, (_, n) => ({
    key: `item_${n + 1}`,
    dimension: LEGS[n % LEGS.length] ?? 'people',
    marker: null,
    isReversed: n % 5 === 4,
    scaleMin: 1,
    scaleMax: 5,
    text: { en: `Statement ${n + 1}` },
  })),
}

/** Who is asked: as many as there are, the first by key. Ten to twelve in each of 5,000 units. */
const ASKED_PEOPLE = `(select id, unit_id, row_number() over (order by id) as place
  from employee where organization_id = '${ORGANIZATION}' order by id limit ${ASKED})`

/** The round as it stands on the morning after its last day: every answer there, five of six, and every one sealed. */
const ROWS = [
  `insert into readiness_round (id, organization_id, program_id, instrument_id, name, kind, scope, opens_on, closes_on,
     languages, traits, opened_at, invited_count, minimum_group_size)
   select '${ROUND}', '${ORGANIZATION}', '${PROGRAM}', '${INSTRUMENT}', 'Baseline', 'baseline', 'program',
     current_date - 14, current_date - 1, '{en}', '{management,level,tenure}', now() - interval '14 days', count(*), 5
     from ${ASKED_PEOPLE} asked`,
  `with recursive tree as (
     select id, parent_id, name, array[id] as path from business_unit
      where organization_id = '${ORGANIZATION}' and parent_id is null
     union all
     select u.id, u.parent_id, u.name, t.path || u.id from tree t join business_unit u on u.parent_id = t.id),
   own as (select unit_id, count(*) as invited from ${ASKED_PEOPLE} asked group by unit_id)
   insert into readiness_place (id, organization_id, round_id, unit_id, parent_id, position, depth, name, invited_count)
   select gen_random_uuid(), '${ORGANIZATION}', '${ROUND}', t.id, t.parent_id, row_number() over (order by t.path) - 1,
     cardinality(t.path) - 1, t.name, coalesce(own.invited, 0)
     from tree t left join own on own.unit_id = t.id`,
  `insert into readiness_response (id, organization_id, round_id, unit_id, traits, week, answers)
   select gen_random_uuid(), '${ORGANIZATION}', '${ROUND}', asked.unit_id,
     array[case when place % 10 = 0 then 'manager' else 'staff' end, 'level ' || place % 3,
       (array['under_1_year', 'years_1_to_4', 'years_5_to_9', 'years_10_and_more'])[1 + place % 4]],
     date_trunc('week', current_date - 7)::date,
     array(select 1 + abs(hashtext(place || ' ' || item)) % 5 from generate_series(1, ${ITEMS}) item)
     from ${ASKED_PEOPLE} asked where place % 6 <> 0`,
]

/**
 * A round of 50,000 answers, once: to a database that was built before as well. The product's own code closes it, as on each
 * round's last night, so what is asked for are the figures that it has settled.
 */
export async function writeReadiness(
  adminUrl: string,
  appUrl: string,
  say: (line: string) => void,
): Promise<void> {
  const isClosed = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ isClosed: boolean }>(
      'select closed_at is not null as "isClosed" from readiness_round where id = $1',
      [ROUND],
    )
    if (rows[0]) return rows[0].isClosed
    await client.query('begin')
    await client.query(
      `insert into readiness_instrument (id, organization_id, family, number, name, content)
       values ($1::uuid, $2, $1::text, 1, 'Twenty statements', $3)`,
      [INSTRUMENT, ORGANIZATION, JSON.stringify(CONTENT)],
    )
    for (const statement of ROWS) await client.query(statement)
    await client.query('commit')
    // Answers that came over two weeks have been counted by PostgreSQL meanwhile.
    await client.query('analyze readiness_response, readiness_place')
    return false
  })
  if (isClosed) return
  const started = performance.now()
  await closeWhatIsDue(appUrl)
  say(`  ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  a round of readiness closed`)
  await withClient(adminUrl, (client) => client.query('analyze'))
}

async function closeWhatIsDue(appUrl: string): Promise<void> {
  const turned = await withTenant(appUrl, (em) => turnRounds(em, ORGANIZATION, new Date()))
  if (turned.length !== 1 || turned[0]?.refusal !== null) throw new Error('The round was not closed.')
}
