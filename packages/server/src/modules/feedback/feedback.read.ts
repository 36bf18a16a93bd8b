import type { EntityManager } from '@mikro-orm/postgresql'
import { FEEDBACK_STATES, feedbackDays, type FeedbackState } from '@tidemark/domain/feedback/feedback-state'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import type { FeedbackCountType, FeedbackPageType, FeedbackType } from './feedback.type.ts'

/** Who looks at the comments of which program, and when. */
export interface FeedbackReader {
  programId: string
  accountId: string
  /** Whether they run the program: then they see names, and where a named comment comes from. */
  runsProgram: boolean
  today: string
}

/** Which comments are wanted; null asks for nothing, and without a state those are that wait for an answer. */
export interface FeedbackWanted {
  theme: CommentTheme | null
  state: FeedbackState | null
  ownerId: string | null
  audienceId: string | null
  page: PageInput
}

/**
 * The common tables that every reading begins with. A name, and what says where a named comment comes from, is for those who
 * run the program and for whoever sees to its answer; what a comment without a name says was decided when it came in. What was
 * asked at a briefing, which is a small group, tells no message.
 * Parameters: overdue up to, waiting up to, program, whether the viewer runs it, the viewer's account.
 */
const SEEN = `days as (select ?::date as overdue, ?::date as waiting),
  told as (
    select f.*, a.id is not null as has_answer,
           case when a.published_on is not null then 'answered' when f.received_on <= days.overdue then 'overdue'
                when f.received_on <= days.waiting then 'waiting' else 'fresh' end as state
      from feedback f cross join days
      left join feedback_answer a on a.organization_id = f.organization_id and a.id = f.answer_id and a.archived_at is null
     where f.program_id = ? and f.archived_at is null),
  seen as (
    select t.id, t.version, t.source, t.theme, t.body, t.received_on, t.state, t.owner_id,
           case when t.has_answer then t.answer_id end as answer_id,
           case when k.knows then t.employee_id end as employee_id,
           case when k.knows then t.audience_id end as audience_id,
           case when k.knows and t.source <> 'briefing' then t.communication_id end as communication_id
      from told t cross join lateral (select ? or t.owner_id = ? as runs) v
     cross join lateral (select t.employee_id is null or coalesce(v.runs, false) as knows) k)`

const parametersOf = ({ programId, accountId, runsProgram, today }: FeedbackReader): unknown[] => {
  const { overdueUpTo, waitingUpTo } = feedbackDays(today)
  return [overdueUpTo, waitingUpTo, programId, runsProgram, accountId]
}

/** How many comments of a program stand where, every state named. */
export async function countFeedback(em: EntityManager, reader: FeedbackReader): Promise<FeedbackCountType[]> {
  const rows: FeedbackCountType[] = await em.execute(
    `with ${SEEN} select state, count(*)::int as comments from seen group by state`,
    parametersOf(reader),
  )
  const counts = new Map(rows.map(({ state, comments }) => [state, comments]))
  return FEEDBACK_STATES.map((state) => ({ state, comments: counts.get(state) ?? 0 }))
}

/** A page of the comments of a program, the oldest first. */
export async function readFeedback(
  em: EntityManager,
  reader: FeedbackReader,
  { theme, state, ownerId, audienceId, page }: FeedbackWanted,
): Promise<FeedbackPageType> {
  const after = page.after ? decodeCursor(page.after, ['text', 'id']) : []
  const [day = null, id = null] = after
  const [answer]: { total: number; items: FeedbackType[] | null }[] = await em.execute(
    `with ${SEEN},
       wanted as (
         select * from seen
          where (?::text is null or theme = ?) and (state = ? or (?::text is null and state <> 'answered'))
            and (?::uuid is null or owner_id = ?) and (?::uuid is null or audience_id = ?)),
       page as (
         select * from wanted where ?::date is null or (received_on, id) > (?::date, ?::uuid)
          order by received_on, id limit ?)
       select (select count(*)::int from wanted) as total,
              (select json_agg(json_build_object('id', p.id, 'version', p.version, 'source', p.source, 'theme', p.theme,
                'body', p.body, 'receivedOn', p.received_on, 'state', p.state, 'authorName', e.full_name,
                'audienceId', p.audience_id, 'audienceName', a.name, 'communicationTitle', c.title,
                'ownerId', p.owner_id, 'ownerName', o.display_name, 'answerId', p.answer_id)
                order by p.received_on, p.id)
                 from page p
                 left join employee e on e.id = p.employee_id
                 left join audience a on a.id = p.audience_id
                 left join communication c on c.id = p.communication_id
                 left join account o on o.id = p.owner_id) as items`,
    [
      ...parametersOf(reader),
      theme,
      theme,
      state,
      state,
      ownerId,
      ownerId,
      audienceId,
      audienceId,
      day,
      day,
      id,
      page.first + 1,
    ],
  )
  const found = answer?.items ?? []
  const items = found.slice(0, page.first)
  const last = items.at(-1)
  return {
    items,
    total: answer?.total ?? 0,
    endCursor: last && found.length > page.first ? encodeCursor([last.receivedOn, last.id]) : null,
  }
}
