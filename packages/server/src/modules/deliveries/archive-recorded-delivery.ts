import { Refused } from '../../kernel/refusal.ts'
import { refuseTakenAway } from '../../kernel/refuse-taken-away.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { Communication } from '../communications/communication.entity.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Delivery } from './delivery.entity.ts'

/** Takes the results of a file away, or brings them back. What Tidemark or people put out stays. */
export async function archiveRecordedDelivery(
  command: Command,
  input: VersionedInput,
  archived: boolean,
): Promise<string> {
  const { em, now, audit } = command
  const { part: delivery } = await partToChange(command, Delivery, input, 'The delivery')
  if (delivery.origin !== 'file')
    throw new Refused('NOT_ALLOWED', 'Only what came from a file can be taken away.')
  const communication = await em.findOneOrFail(Communication, { id: delivery.communication.id })
  refuseTakenAway(communication, `“${communication.title}”`)
  if (!archived && delivery.archivedAt) {
    const { deliveredOn } = delivery
    const twin = await em.count(Delivery, { communication, origin: 'file', deliveredOn, archivedAt: null })
    if (twin > 0) throw new Refused('ALREADY_EXISTS', 'There are other results of this day by now.')
  }
  delivery.archivedAt = archived ? (delivery.archivedAt ?? now) : null
  audit(delivery.id, { archived })
  return delivery.id
}
