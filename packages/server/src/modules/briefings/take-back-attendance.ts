import type { EntityManager } from '@mikro-orm/postgresql'
import { takeBackReached } from '../deliveries/deliveries.module.ts'
import type { Briefing } from './briefing.entity.ts'

/** Takes back who was at a briefing, and whom that had reached; whoever was reached otherwise stays reached. */
export async function takeBackAttendance(
  em: EntityManager,
  { id, heldOn }: Pick<Briefing, 'id' | 'heldOn'>,
): Promise<void> {
  if (!heldOn) return
  const present: { id: string }[] = await em.execute(
    'select id from delivery_recipient where briefing_id = ? and was_present',
    [id],
  )
  await takeBackReached(em, { recipientIds: present.map((row) => row.id), by: 'attended', on: heldOn })
  await em.execute('update delivery_recipient set was_present = null where briefing_id = ?', [id])
}
