import type { EntityManager } from '@mikro-orm/postgresql'
import { checked } from '../../kernel/checked.ts'
import { writeTogether } from '../../kernel/write-together.ts'
import { findAnswerInput } from './find-answer-input.ts'
import { readSurvey } from './survey.read.ts'
import type { Invited } from './survey-token.ts'

/** What became of somebody's answers. */
export type AnswersOutcome = 'taken' | 'answered' | 'closed' | 'unknown'

/** What somebody sends, as it came. */
export interface SentAnswers {
  round: string
  answers: unknown
  comments: unknown
}

/**
 * Takes what somebody answers, once. The statement takes away that they haven't answered and puts down what they answered,
 * both or neither; of many at once with the same link all but one find nothing to take away.
 *
 * This is all that happens: no audit entry, no kept answer, no line of log. Nothing would have to be removed to keep the
 * person and the answers apart, since nothing ever puts them beside each other.
 */
export async function takeAnswers(
  em: EntityManager,
  { organizationId, inviteeId }: Invited,
  sent: SentAnswers,
  now: Date,
): Promise<AnswersOutcome> {
  const rule = await findAnswerInput(em, organizationId, sent.round)
  if (!rule) return 'unknown'
  const { answers, comments } = checked(rule, sent)
  const today = now.toISOString().slice(0, 10)
  const [row] = await writeTogether<{ taken: boolean }>(em, {
    text: TAKE_ANSWERS,
    values: [
      inviteeId,
      sent.round,
      today,
      answers,
      comments.map(({ theme }) => theme),
      comments.map(({ body }) => body),
    ],
  })
  if (row?.taken) return 'taken'
  const survey = await readSurvey(em, inviteeId, today)
  return survey === null || survey.state === 'open' ? 'unknown' : survey.state
}

/** Invitee, round, today, answers, themes, bodies. */
export const TAKE_ANSWERS = `
  with taken as (
    delete from readiness_open_invitation o using readiness_invitee i, readiness_round r
     where o.invitee_id = $1 and o.round_id = $2
       and i.organization_id = o.organization_id and i.id = o.invitee_id
       and r.organization_id = o.organization_id and r.id = o.round_id
       and r.closed_at is null and r.archived_at is null and r.closes_on >= $3::date
    returning o.organization_id, o.round_id, i.unit_id, i.traits),
  response as (
    insert into readiness_response (id, organization_id, round_id, unit_id, traits, week, answers)
    select gen_random_uuid(), organization_id, round_id, unit_id, traits, date_trunc('week', $3::date), $4::float8[] from taken),
  comment as (
    insert into readiness_comment (id, organization_id, round_id, unit_id, theme, body)
    select gen_random_uuid(), t.organization_id, t.round_id, t.unit_id, c.theme, c.body
      from taken t cross join unnest($5::text[], $6::text[]) as c(theme, body))
  select exists (select from taken) as taken`
