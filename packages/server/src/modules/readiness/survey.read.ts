import type { EntityManager } from '@mikro-orm/postgresql'
import type { InstrumentContent, Language } from '@tidemark/domain/readiness/instrument'
import { readTogether } from '../../kernel/read-together.ts'

/** How a person stands to a round that asks them. */
export type SurveyState = 'open' | 'answered' | 'closed'

/** A round as somebody sees it whom it asks. */
export interface Survey {
  state: SurveyState
  roundId: string
  roundName: string
  programName: string
  organizationName: string
  closesOn: string
  minimumGroupSize: number
  asksForComments: boolean
  languages: Language[]
  /** The person's own, if it is known. */
  language: Language | null
  content: InstrumentContent
}

/** The round that asks this invitee; null where there is none any more. */
export async function readSurvey(
  em: EntityManager,
  inviteeId: string,
  today: string,
): Promise<Survey | null> {
  const [survey] = await readTogether<Survey>(em, {
    text: `select case when r.closed_at is not null or r.closes_on < $2::date then 'closed'
                       when o.id is null then 'answered' else 'open' end as state,
                  r.id as "roundId", r.name as "roundName", p.name as "programName", g.name as "organizationName",
                  r.closes_on::text as "closesOn", r.minimum_group_size as "minimumGroupSize",
                  r.asks_for_comments as "asksForComments", r.languages, i.language, n.content
             from readiness_invitee i
             join readiness_round r on r.organization_id = i.organization_id and r.id = i.round_id
             join program p on p.organization_id = r.organization_id and p.id = r.program_id
             join organization g on g.id = r.organization_id
             join readiness_instrument n on n.organization_id = r.organization_id and n.id = r.instrument_id
             left join readiness_open_invitation o on o.organization_id = i.organization_id and o.invitee_id = i.id
            where i.id = $1 and r.archived_at is null`,
    values: [inviteeId, today],
  })
  return survey ?? null
}
