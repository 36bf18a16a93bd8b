import type { EntityManager } from '@mikro-orm/postgresql'
import { markReached } from './mark-reached.ts'

/** Somebody says that they have read the message and know whom to ask: that is being reached. False where nobody is named so. */
export function confirmMessage(em: EntityManager, recipientId: string, now: Date): Promise<boolean> {
  return em.transactional(async (own) => {
    const [known]: unknown[] = await own.execute(
      `select from delivery_recipient r join employee e on e.organization_id = r.organization_id and e.id = r.employee_id
        where r.id = ? and e.erased_at is null`,
      [recipientId],
    )
    if (!known) return false
    await markReached(own, {
      recipientIds: [recipientId],
      by: 'confirmed',
      on: now.toISOString().slice(0, 10),
    })
    return true
  })
}
