import type { EntityManager } from '@mikro-orm/postgresql'
import { missingToSchedule, type Missing } from '@tidemark/domain/communications/missing-to-schedule'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import { earliestToday } from '../../kernel/earliest-today.ts'
import { isId } from '../../kernel/load.ts'
import type { CommunicationSort } from './communication.enums.ts'
import type { CommunicationFilterInput } from './communication.input.ts'
import type {
  CommunicationAudienceType,
  CommunicationPageType,
  CommunicationType,
} from './communication.type.ts'

/** A communication as it is read: with its audiences, and who wrote it, for what only the server decides. */
export interface CommunicationRow extends CommunicationType {
  authorId: string
  editedById: string
  /** `isRemoved`: taken away since it was chosen. */
  audiences: (CommunicationAudienceType & { isRemoved: boolean })[]
  programIsClosed: boolean
  /** Whether something of it has begun to leave, other than invitations to a meeting. */
  isLeaving: boolean
}

/** The day that counts: when it had left, or when it is planned for. */
export const DAY_OF_COMMUNICATION = 'coalesce(c.sent_on, c.planned_on)'

// What was frozen at approval and is still what the audience says is told as the audience's, so that a form doesn't fill with it.
const AUDIENCES = `
  left join lateral (
    select coalesce(json_agg(json_build_object(
             'audienceId', a.id, 'name', a.name, 'isRemoved', a.archived_at is not null,
             'slant', coalesce(ca.slant, a.slant), 'whatsInIt', coalesce(ca.whats_in_it, a.whats_in_it),
             'ownSlant', nullif(ca.slant, a.slant), 'ownWhatsInIt', nullif(ca.whats_in_it, a.whats_in_it))
             order by a.name, a.id), '[]') as audiences,
           coalesce(array_agg(a.name order by a.name, a.id), '{}') as names
      from communication_audience ca
      join audience a on a.organization_id = ca.organization_id and a.id = ca.audience_id
     where ca.organization_id = c.organization_id and ca.communication_id = c.id) said_to on true
  left join lateral (
    select coalesce(array_agg(m.id::text order by m.text, m.id), '{}') as ids,
           coalesce(array_agg(m.text order by m.text, m.id), '{}') as texts
      from communication_message cm
      join key_message m on m.organization_id = cm.organization_id and m.id = cm.message_id
     where cm.organization_id = c.organization_id and cm.communication_id = c.id) repeated on true`

const COLUMNS = `
  c.id, c.version, c.program_id as "programId", c.title, c.purpose, c.step, c.wave_id as "waveId", w.name as "waveName",
  w.go_live_on as "goLiveOn", c.channel, c.sender_name as "senderName", c.body, c.fixed, c.can_change as "canChange",
  c.comment_way as "commentWay", c.reply_to as "replyTo", c.is_optional as "isOptional", c.state,
  c.planned_on as "plannedOn", c.starts_at as "startsAt", c.time_zone as "timeZone", c.minutes, c.place,
  c.author_id as "authorId", c.edited_by_id as "editedById", author.display_name as "authorName",
  editor.display_name as "editedByName", approver.display_name as "approvedByName", c.approved_at as "approvedAt",
  c.sent_on as "sentOn", c.archived_at is not null as "isRemoved", p.archived_at is not null as "programIsClosed",
  said_to.audiences, said_to.names as "audienceNames", repeated.ids as "messageIds", repeated.texts as "messageTexts",
  c.channel <> 'meeting' and exists (
    select 1 from delivery d
     where d.organization_id = c.organization_id and d.communication_id = c.id and d.state <> 'cancelled') as "isLeaving"`

const FROM = `
  join program p on p.organization_id = c.organization_id and p.id = c.program_id
  join account author on author.organization_id = c.organization_id and author.id = c.author_id
  join account editor on editor.organization_id = c.organization_id and editor.id = c.edited_by_id
  left join account approver on approver.organization_id = c.organization_id and approver.id = c.approved_by_id
  left join wave w on w.organization_id = c.organization_id and w.id = c.wave_id
  ${AUDIENCES}`

/** One communication, also one that was taken away; whether the viewer may see its program is asked elsewhere. */
export async function readCommunication(em: EntityManager, id: string): Promise<CommunicationRow | null> {
  if (!isId(id)) return null
  const [row]: CommunicationRow[] = await em.execute(
    `select ${COLUMNS} from communication c ${FROM} where c.id = ?`,
    [id],
  )
  return row ? asRead(row) : null
}

const ORDERS: Readonly<Record<CommunicationSort, string>> = {
  planned_on: DAY_OF_COMMUNICATION,
  title: 'lower(c.title)',
  state: `array_position(array['draft', 'approved', 'scheduled', 'sent'], c.state)`,
  channel: `array_position(array['mail', 'meeting', 'manager_briefing', 'intranet', 'other'], c.channel)`,
  step: 'c.step',
}

/** Some of the open communications of a program that fit a filter, and how many fit: one statement a page. */
export async function readCommunications(
  em: EntityManager,
  programId: string,
  filter: CommunicationFilterInput,
  { first, skip }: { first: number; skip: number },
): Promise<CommunicationPageType> {
  const direction = filter.descending ? 'desc' : 'asc'
  const key = ORDERS[filter.sort ?? 'planned_on']
  const { condition, parameters } = fitting(programId, filter)
  // Only the rows of the page are joined with what belongs to them.
  const rows: (CommunicationRow & { total: number })[] = await em.execute(
    `with fitting as (select c.* from communication c where ${condition}),
     c as (select * from fitting c order by ${key} ${direction} nulls last, c.id limit ? offset ?)
     select ${COLUMNS}, (select count(*)::int from fitting) as total
       from c ${FROM} order by ${key} ${direction} nulls last, c.id`,
    [...parameters, first, skip],
  )
  const total = rows[0]?.total ?? (skip === 0 ? 0 : await countAll(em, condition, parameters))
  return { items: rows.map(asRead), total }
}

/** The ORM's driver hands an instant on as text. */
const asRead = (row: CommunicationRow): CommunicationRow => ({
  ...row,
  approvedAt: row.approvedAt && new Date(row.approvedAt),
})

/** Behind the last page no row says how many there are. */
async function countAll(em: EntityManager, condition: string, parameters: unknown[]): Promise<number> {
  const [row]: { total: number }[] = await em.execute(
    `select count(*)::int as total from communication c where ${condition}`,
    parameters,
  )
  return row?.total ?? 0
}

function fitting(
  programId: string,
  filter: CommunicationFilterInput,
): { condition: string; parameters: unknown[] } {
  const parts: [string, ...unknown[]][] = [['c.program_id = ? and c.archived_at is null', programId]]
  const { states, step, waveId, audienceId, channel, from, to, search } = filter
  if (states) parts.push(['c.state = any (?::text[])', `{${states.join(',')}}`])
  if (step != null) parts.push(['c.step = ?', step])
  if (channel) parts.push(['c.channel = ?', channel])
  if (from) parts.push([`${DAY_OF_COMMUNICATION} >= ?`, from])
  if (to) parts.push([`${DAY_OF_COMMUNICATION} <= ?`, to])
  if (search) parts.push(['c.title ilike ?', containsPattern(search)])
  if (waveId) parts.push(isId(waveId) ? ['c.wave_id = ?', waveId] : ['false'])
  if (audienceId) {
    const isTold = `exists (select 1 from communication_audience ca
      where ca.organization_id = c.organization_id and ca.communication_id = c.id and ca.audience_id = ?)`
    parts.push(isId(audienceId) ? [isTold, audienceId] : ['false'])
  }
  return {
    condition: parts.map(([condition]) => condition).join(' and '),
    parameters: parts.flatMap(([, ...values]) => values),
  }
}

/**
 * What a communication lacks to be scheduled, as of today anywhere on Earth. Of one that is scheduled, the audiences without
 * which it doesn't leave: it was removed itself when they were taken away, and brought back.
 */
export function missingOf(row: CommunicationRow, now: Date): Missing[] {
  if (row.state === 'sent' || (row.state === 'scheduled' && row.isLeaving)) return []
  const missing = missingToSchedule(row, earliestToday(now))
  if (row.state !== 'scheduled') return missing
  const removed = row.audiences.filter(({ isRemoved }) => isRemoved).map(({ audienceId }) => audienceId)
  return missing.filter(({ field }) => removed.some((id) => field === `audiences.${id}`))
}
