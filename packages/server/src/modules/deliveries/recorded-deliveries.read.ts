import type { EntityManager } from '@mikro-orm/postgresql'
import { judgeRecorded, type RecordedCount } from '@tidemark/domain/deliveries/judge-recorded'
import { allowed, denied } from '../../kernel/permission.type.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import type { RecordedDeliveryType } from './recorded-delivery.type.ts'

/** The most recorded deliveries of a communication that are shown, the latest first. */
export const RECORDED_MAX = 8

const FORMULA =
  'Share = people who did it ÷ people of the segment. Interval: Wilson score, z = 1.96. Difference = share of the segment − share of those who got nothing; interval: hybrid score, d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²).'

const SOURCES = [
  { label: 'Wilson, Journal of the American Statistical Association 22 (1927)', url: null },
  { label: 'Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10', url: null },
]

interface Row {
  id: string
  version: number
  communicationId: string
  programId: string
  title: string
  channel: RecordedDeliveryType['channel']
  deliveredOn: string
  removed: boolean
  isClosed: boolean
  minimumGroupSize: number
  counts: RecordedCount[]
}

/** Recorded deliveries of a communication, or one of them: none of programs that aren't the viewer's to see. */
export async function readRecordedDeliveries(
  em: EntityManager,
  viewer: Viewer,
  which: { id: string } | { communicationId: string },
): Promise<RecordedDeliveryType[]> {
  const isOne = 'id' in which
  const rows: Row[] = await em.execute(
    `select d.id, d.version, c.id as "communicationId", p.id as "programId", c.title, d.channel,
            d.delivered_on::text as "deliveredOn", d.archived_at is not null as removed,
            p.archived_at is not null as "isClosed", o.minimum_group_size as "minimumGroupSize",
            (select coalesce(json_agg(s order by s."wasWritten" desc, s.segment nulls last), '[]') from (
               select segment, was_written as "wasWritten", count(*)::int as people, count(reached_on)::int as reached,
                      case when count(has_acted) = 0 then null
                           else (count(*) filter (where has_acted))::int end as acted
                 from delivery_recipient r where r.delivery_id = d.id group by segment, was_written) s) as counts
       from delivery d
       join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
       join program p on p.organization_id = d.organization_id and p.id = d.program_id
       join organization o on o.id = d.organization_id
      where d.origin = 'file' and c.archived_at is null
        and ${isOne ? 'd.id = ?' : 'd.communication_id = ? and d.archived_at is null'}
      order by d.delivered_on desc, d.id desc limit ${RECORDED_MAX}`,
    [isOne ? which.id : which.communicationId],
  )
  const [first] = rows
  if (!first || !(await isProgramInSight(em, viewer, first.programId))) return []
  return rows.map(({ counts, minimumGroupSize, isClosed, ...row }) => ({
    ...row,
    ...judgeRecorded(counts, minimumGroupSize),
    formula: FORMULA,
    sources: SOURCES,
    mayChange: !programsRun(viewer).includes(row.programId)
      ? denied('Only the program managers assigned to this program may do this.')
      : isClosed
        ? denied('The program is closed. Open it again first.')
        : allowed,
  }))
}
