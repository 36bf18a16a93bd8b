import type { EntityManager } from '@mikro-orm/postgresql'
import type { Channel } from '@tidemark/domain/communications/channel'
import type { CommunicationState } from '@tidemark/domain/communications/communication'
import { allowed, denied, type PermissionType } from '../../kernel/permission.type.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import type { MailContext } from '../mail/mail.module.ts'
import { PLANNED_FOR } from './communication-clock.ts'
import { readDeliveries } from './deliveries.read.ts'
import type { CommunicationDeliveriesType, DeliveryType } from './delivery.type.ts'

interface Asked extends Pick<MailContext, 'mail'> {
  id: string
  viewer: Viewer
}

interface Row {
  version: number
  programId: string
  isProgramClosed: boolean
  channel: Channel
  state: CommunicationState
  leavesAt: Date | null
}

/** How a communication goes out to its audiences, and what the viewer may do about it. */
export async function readCommunicationDeliveries(
  em: EntityManager,
  { id, viewer, mail }: Asked,
): Promise<CommunicationDeliveriesType> {
  const [row]: Row[] = await em.execute(
    `select c.version, c.program_id as "programId", p.archived_at is not null as "isProgramClosed", c.channel, c.state,
            case when c.state = 'scheduled' then ${PLANNED_FOR} end as "leavesAt"
       from communication c
       join program p on p.organization_id = c.organization_id and p.id = c.program_id
      where c.id = ? and c.archived_at is null`,
    [id],
  )
  if (!row) throw notFound('The communication')
  const { version, leavesAt } = row
  const refusal = refusalOfViewer(row, viewer)
  const items = await readDeliveries(em, id, refusal)
  return {
    id,
    version,
    isMailSetUp: mail !== null,
    leavesAt: leavesAt && new Date(leavesAt),
    mayDeliverNow: refusal ?? mayDeliverNow(row, items, mail !== null),
    mayRecord: refusal ?? mayRecord(row),
    items,
  }
}

function refusalOfViewer({ programId, isProgramClosed }: Row, viewer: Viewer): PermissionType | null {
  if (!programsRun(viewer).includes(programId))
    return denied('Only the program managers assigned to this program may do this.')
  return isProgramClosed ? denied('The program is closed. Open it again first.') : null
}

function mayDeliverNow({ channel, state }: Row, items: readonly DeliveryType[], isMailSetUp: boolean) {
  if (channel !== 'mail') return denied('Only a mail leaves at once.')
  if (state !== 'scheduled') return denied('Schedule it first.')
  if (items.some((one) => one.state !== 'cancelled')) return denied('It is leaving already.')
  return isMailSetUp ? allowed : denied('No mail server is set up.')
}

function mayRecord({ channel, state }: Row): PermissionType {
  if (channel !== 'intranet' && channel !== 'other')
    return denied('Only what goes out by the intranet or another way of your own is put down by hand.')
  return state === 'scheduled' ? allowed : denied('Schedule it first.')
}
