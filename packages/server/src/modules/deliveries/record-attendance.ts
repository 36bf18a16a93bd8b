import { attendanceInput, findAttendees, type Invited } from '@tidemark/domain/deliveries/attendance'
import { quoteSome } from '@tidemark/domain/kernel/quote-some'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Delivery } from './delivery.entity.ts'
import type { RecordAttendanceInput } from './delivery.input.ts'
import { markReached } from './mark-reached.ts'
import { takeBackReached } from './take-back-reached.ts'

/** Puts down who of the invited was at a meeting: they were reached. Who that was stays out of the audit record. */
export async function recordAttendance(command: Command, input: RecordAttendanceInput): Promise<string> {
  const { delivery, recipientIds } = await attendeesOf(command, input)
  const on = delivery.deliveredOn
  const marked = await markReached(command.em, { recipientIds, by: 'attended', on })
  command.audit(delivery.id, { listed: recipientIds.length, marked })
  return delivery.communication.id
}

/** Takes back that people of a list were at a meeting; whoever was reached otherwise stays reached. */
export async function takeBackMeetingAttendance(
  command: Command,
  input: RecordAttendanceInput,
): Promise<string> {
  const { delivery, recipientIds } = await attendeesOf(command, input)
  await takeBackReached(command.em, { recipientIds, by: 'attended', on: delivery.deliveredOn })
  command.audit(delivery.id, { takenBack: recipientIds.length })
  return delivery.communication.id
}

/** A meeting that has begun, and those of its invited whom the list names; refused with every line that names nobody. */
async function attendeesOf(command: Command, input: RecordAttendanceInput) {
  const { people } = checked(attendanceInput, { people: input.people })
  const { part: delivery } = await partToChange(command, Delivery, input, 'The delivery')
  if (delivery.channel !== 'meeting' || delivery.state === 'cancelled')
    throw new Refused('NOT_ALLOWED', 'Only of a meeting that took place is put down who was there.')
  if (delivery.startsAt && delivery.startsAt > command.now)
    throw new Refused('NOT_ALLOWED', 'This meeting has not begun yet.')
  const { ids, unknown, ambiguous } = findAttendees(people, await readInvited(command, delivery.id))
  if (unknown.length > 0)
    throw fieldRefused(
      'people',
      'not_invited',
      `Not among the invited: ${quoteSome(unknown)}. Correct these lines or take them out.`,
    )
  if (ambiguous.length > 0)
    throw fieldRefused(
      'people',
      'more_than_one',
      `More than one is called so: ${quoteSome(ambiguous)}. Write their staff numbers.`,
    )
  return { delivery, recipientIds: ids }
}

const readInvited = ({ em }: Command, deliveryId: string): Promise<Invited[]> =>
  em.execute(
    `select r.id, e.full_name as "fullName", e.staff_number as "staffNumber", e.email
       from delivery_recipient r
       join employee e on e.organization_id = r.organization_id and e.id = r.employee_id
      where r.delivery_id = ? and e.erased_at is null`,
    [deliveryId],
  )
