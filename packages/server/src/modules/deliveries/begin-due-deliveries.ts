import type { EntityManager } from '@mikro-orm/postgresql'
import { Refused } from '../../kernel/refusal.ts'
import { writeAuditEntries } from '../../kernel/write-audit-entries.ts'
import { PLANNED_FOR } from './communication-clock.ts'
import { startDeliveries } from './start-deliveries.ts'

/** A communication that went out because its time had come, or didn't and why. */
export interface BegunCommunication {
  communicationId: string
  /** Null = it goes out. */
  refusal: string | null
}

/**
 * Begins the deliveries of everything that is scheduled and whose time has come; the invitations to a meeting leave as soon
 * as it is scheduled. Each in a transaction of its own, so that one that can't go out holds up no other; whoever comes second,
 * on whatever node, finds it begun.
 */
export async function beginDueDeliveries(
  em: EntityManager,
  organizationId: string,
  now: Date,
): Promise<BegunCommunication[]> {
  const due: { id: string }[] = await em.execute(
    `select c.id
       from communication c
       join program p on p.organization_id = c.organization_id and p.id = c.program_id
      where c.state = 'scheduled' and c.archived_at is null and p.archived_at is null
        and (c.channel = 'meeting' or ${PLANNED_FOR} <= ?::timestamptz)
        and not exists (select from delivery d
                         where d.organization_id = c.organization_id and d.communication_id = c.id
                           and d.archived_at is null and d.state <> 'cancelled')
      order by c.planned_on, c.id`,
    [now.toISOString()],
  )
  const begun: BegunCommunication[] = []
  for (const { id } of due)
    begun.push({ communicationId: id, refusal: await begin(em, { id, organizationId, now }) })
  return begun
}

async function begin(
  em: EntityManager,
  { id, organizationId, now }: { id: string; organizationId: string; now: Date },
): Promise<string | null> {
  try {
    await em.fork().transactional(async (own) => {
      const deliveryIds = await startDeliveries(own, id, now)
      if (deliveryIds.length === 0) return
      const detail = { deliveryIds, byDate: true }
      await writeAuditEntries(own, [
        { organizationId, accountId: null, command: 'deliverNow', subjectId: id, detail },
      ])
    })
    return null
  } catch (error) {
    // Somebody took it back, or another node began it, while this one looked.
    if (error instanceof Refused) return error.message
    throw error
  }
}
