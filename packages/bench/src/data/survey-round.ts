import { withClient } from '../../../server/src/database/connect.ts'
import { openRound, turnRounds } from '../../../server/src/modules/readiness/readiness.module.ts'
import { ReadinessRound } from '../../../server/src/modules/readiness/readiness-round.entity.ts'
import { numberedId } from './numbered-id.ts'
import { withTenant } from './with-tenant.ts'
import { INSTRUMENT } from './write-readiness.ts'
import { ORGANIZATION } from './write-organization.ts'
import { PROGRAM } from './write-program.ts'

/** The round that people answer while it is measured. */
export const SURVEY = numberedId('round', 2)

const MOST_ASKED = 60_000
const DAY_MS = 24 * 3600 * 1000

export interface SurveyRound {
  /** Whom it asks, by their keys as invitees. */
  invitees: string[]
  units: number
  openMs: number
}

/** Leaves nothing of the round, so that other paths find the same data in each run. */
export async function removeSurveyRound(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query('delete from readiness_round where id = $1', [SURVEY])
    await client.query('vacuum analyze readiness_response, readiness_open_invitation, readiness_invitee')
  })
}

/**
 * Opens a round by the product's own code, for 60,000 people or all that there are; one of a run that broke off is removed
 * first. It asks the units from the end of the tree on, and so whole branches, until they have so many people.
 */
export async function openSurveyRound(adminUrl: string, appUrl: string): Promise<SurveyRound> {
  await removeSurveyRound(adminUrl)
  const openMs = await withTenant(appUrl, (em) =>
    em.transactional(async (own) => {
      // Written where it is opened, so that a server that looks for rounds on their day finds it open.
      for (const statement of PLANNED) await own.execute(statement)
      const round = await own.findOneOrFail(ReadinessRound, SURVEY)
      const started = performance.now()
      await openRound(own, round, new Date())
      return performance.now() - started
    }),
  )
  return withClient(adminUrl, async (client) => {
    await client.query('analyze readiness_invitee, readiness_open_invitation')
    const { rows } = await client.query<{ id: string; unit: string }>(
      'select id, unit_id as unit from readiness_invitee where round_id = $1 order by id',
      [SURVEY],
    )
    return { invitees: rows.map(({ id }) => id), units: new Set(rows.map(({ unit }) => unit)).size, openMs }
  })
}

const PLANNED = [
  `insert into readiness_round (id, organization_id, program_id, instrument_id, name, kind, scope, opens_on, closes_on,
     languages, traits)
   values ('${SURVEY}', '${ORGANIZATION}', '${PROGRAM}', '${INSTRUMENT}', 'Answered now', 'own', 'units', current_date,
     current_date + 1, '{en}', '{management,level,tenure}')`,
  `insert into readiness_round_unit (id, organization_id, round_id, unit_id)
   select gen_random_uuid(), '${ORGANIZATION}', '${SURVEY}', id
     from (select u.id, sum(people) over (order by u.id desc) as people_so_far
             from business_unit u
             join (select unit_id, count(*) as people from employee group by unit_id) e on e.unit_id = u.id) u
    where people_so_far <= ${MOST_ASKED}`,
]

/** Closes the round as its last night would, by the product's own code; answers how many milliseconds that took. */
export async function closeSurveyRound(appUrl: string): Promise<number> {
  const started = performance.now()
  const turned = await withTenant(appUrl, (em) =>
    turnRounds(em, ORGANIZATION, new Date(Date.now() + 3 * DAY_MS)),
  )
  if (turned.length !== 1 || turned[0]?.refusal !== null) throw new Error('The round was not closed.')
  return performance.now() - started
}
