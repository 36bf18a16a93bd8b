import type { EntityManager } from '@mikro-orm/postgresql'
import { findSafeGroups } from '@tidemark/domain/anonymity/safe-groups'
import { earliestToday } from '../../kernel/earliest-today.ts'
import { allowed, denied } from '../../kernel/permission.type.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import type { MailContext } from '../mail/mail.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import type { CascadeType, CascadeUnitType } from './cascade.type.ts'
import { DUE_ON, LEADS } from './leads.ts'

/** A cascade with all of its units, what needs somebody first. */
export type CascadeWithUnits = CascadeType & { allUnits: CascadeUnitType[] }

interface Asked extends Pick<MailContext, 'mail'> {
  communicationId: string
  viewer: Viewer
  now: Date
}

/** How far a cascade is; null if there is none, or its program is not the viewer's to see. */
export async function readCascade(
  em: EntityManager,
  { communicationId, viewer, mail, now }: Asked,
): Promise<CascadeWithUnits | null> {
  const head = await readHead(em, communicationId)
  if (!head || !(await isProgramInSight(em, viewer, head.programId))) return null
  const rows = await readUnits(em, communicationId, earliestToday(now))
  const allUnits = hideTooSmall(rows, head.minimumGroupSize)
  const told = allUnits.filter(({ reached }) => reached !== null)
  const sum = (count: (unit: CascadeUnitType) => number, units = allUnits) =>
    units.reduce((total, unit) => total + count(unit), 0)
  const counts = {
    groups: sum(({ groups }) => groups),
    held: sum(({ held }) => held),
    overdue: sum(({ overdue }) => overdue),
    withoutLeader: sum(({ withoutLeader }) => withoutLeader),
    people: sum(({ people }) => people),
    peopleTold: sum(({ people }) => people, told),
    reached: sum(({ reached }) => reached ?? 0, told),
  }
  const { deliveredOn, remindedOn, withoutAddress } = head
  const mayAssign = mayChange(head, viewer)
  const today = now.toISOString().slice(0, 10)
  const mayRemind = !mayAssign.allowed
    ? mayAssign
    : mayRemindNow({ ...counts, remindedOn, today, isMailSetUp: mail !== null })
  return {
    id: communicationId,
    deliveredOn,
    remindedOn,
    withoutAddress,
    ...counts,
    mayAssign,
    mayRemind,
    allUnits,
  }
}

interface Head {
  programId: string
  isClosed: boolean
  minimumGroupSize: number
  deliveredOn: string
  remindedOn: string | null
  withoutAddress: number
}

async function readHead(em: EntityManager, communicationId: string): Promise<Head | undefined> {
  const [head]: Head[] = await em.execute(
    `select p.id as "programId", p.archived_at is not null as "isClosed", o.minimum_group_size as "minimumGroupSize",
            min(d.delivered_on)::text as "deliveredOn", max(b.reminded_on)::text as "remindedOn",
            (count(distinct a.id) filter (where b.held_on is null and ${LEADS} and e.email is null))::int as "withoutAddress"
       from briefing b
       join delivery d on d.organization_id = b.organization_id and d.id = b.delivery_id
       join program p on p.organization_id = b.organization_id and p.id = b.program_id
       join organization o on o.id = b.organization_id
       left join account a on a.organization_id = b.organization_id and a.id = b.manager_id
       left join employee e on e.organization_id = a.organization_id and e.id = a.employee_id and e.archived_at is null
      where d.communication_id = ? and b.archived_at is null and d.archived_at is null and d.state <> 'cancelled'
      group by p.id, p.archived_at, o.minimum_group_size`,
    [communicationId],
  )
  return head
}

interface UnitRow extends Omit<CascadeUnitType, 'unit' | 'reached'> {
  unitId: string
  unitName: string
  reached: number
}

const readUnits = (em: EntityManager, communicationId: string, today: string): Promise<UnitRow[]> =>
  em.execute(
    `select u.id as "unitId", u.name as "unitName", count(*)::int as groups, count(b.held_on)::int as held,
            (count(*) filter (where b.held_on is null and ${DUE_ON} < ?::date))::int as overdue,
            (count(*) filter (where b.held_on is null and not ${LEADS}))::int as "withoutLeader",
            sum(r.people)::int as people, sum(r.reached)::int as reached,
            coalesce(array_agg(distinct a.display_name) filter (where a.id is not null), '{}') as "managerNames"
       from briefing b
       join delivery d on d.organization_id = b.organization_id and d.id = b.delivery_id
       join business_unit u on u.organization_id = b.organization_id and u.id = b.unit_id
       left join account a on a.organization_id = b.organization_id and a.id = b.manager_id
      cross join lateral (
        select count(*) as people, count(reached_on) as reached from delivery_recipient
         where organization_id = b.organization_id and briefing_id = b.id) r
      where d.communication_id = ? and b.archived_at is null and d.archived_at is null and d.state <> 'cancelled'
      group by u.id, u.name
      order by "withoutLeader" desc, overdue desc, count(*) = count(b.held_on), u.name, u.id`,
    [today, communicationId],
  )

/**
 * How many were reached is told once all groups of a unit have been briefed, so that nobody sees it grow by one person, and
 * only where neither the unit nor what is left of everybody beside the units told is too small.
 */
function hideTooSmall(rows: readonly UnitRow[], minimum: number): CascadeUnitType[] {
  const [, ...isSafe] = findSafeGroups({
    parentIndex: [-1, ...rows.map(() => 0)],
    ownCounts: [[0], ...rows.map(({ people }) => [people])],
    minimum,
  })
  return rows.map(({ unitId, unitName, reached, ...row }, index) => ({
    ...row,
    unit: { id: unitId, name: unitName },
    reached: isSafe[index] && row.held === row.groups ? reached : null,
  }))
}

/** Whether the viewer may change who briefs, and remind them. */
export function mayChange({ programId, isClosed }: { programId: string; isClosed: boolean }, viewer: Viewer) {
  if (!programsRun(viewer).includes(programId))
    return denied('Only the program managers assigned to this program may do this.')
  return isClosed ? denied('The program is closed. Open it again first.') : allowed
}

interface Remindable extends Pick<CascadeType, 'groups' | 'held' | 'withoutLeader' | 'remindedOn'> {
  today: string
  isMailSetUp: boolean
}

function mayRemindNow({ groups, held, withoutLeader, remindedOn, today, isMailSetUp }: Remindable) {
  if (!isMailSetUp) return denied('No mail server is set up.')
  if (held === groups) return denied('All groups have been briefed.')
  if (groups - held === withoutLeader) return denied('Nobody leads the groups that are left.')
  if (remindedOn === today) return denied('Managers have been reminded today already. Try again tomorrow.')
  return allowed
}
