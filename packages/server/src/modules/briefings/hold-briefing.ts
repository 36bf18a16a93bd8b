import { heldInput } from '@tidemark/domain/briefings/briefing-input'
import { checked, fieldRefused } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import type { Command } from '../../kernel/run-command.ts'
import { markReached } from '../deliveries/deliveries.module.ts'
import type { Briefing } from './briefing.entity.ts'
import { briefingToLog } from './briefing-to-log.ts'
import type { HoldBriefingInput } from './briefing.input.ts'
import { bringQuestions } from './bring-questions.ts'
import { finishCascade } from './finish-cascade.ts'
import { takeBackAttendance } from './take-back-attendance.ts'

/**
 * Puts down that a briefing was held: who was there counts as reached, and what was asked becomes comments. Sent again for one
 * that was held, it puts right who was there. Who that was stays out of the audit record.
 */
export async function holdBriefing(command: Command, input: HoldBriefingInput): Promise<string> {
  const { em, now, audit } = command
  const { briefing, communicationId, audienceId, deliveredOn } = await briefingToLog(command, input)
  const { heldOn, presentIds, questions } = checked(heldInput(deliveredOn, latestToday(now)), input)
  await refuseStrangers(command, briefing.id, presentIds)
  await takeBackAttendance(em, briefing)
  await em.execute('update delivery_recipient set was_present = id = any (?::uuid[]) where briefing_id = ?', [
    `{${presentIds.join(',')}}`,
    briefing.id,
  ])
  await markReached(em, { recipientIds: presentIds, by: 'attended', on: heldOn })
  await bringQuestions(command, { briefing, communicationId, audienceId, heldOn, questions })
  if (briefing.heldOn === heldOn) await countAsChange(command, briefing)
  briefing.heldOn = heldOn
  await em.flush()
  await finishCascade(em, communicationId, now)
  audit(briefing.id, { heldOn, ...(questions.length > 0 && { questions: questions.length }) })
  return briefing.id
}

/** Who was there lies with the people; changed alone, it has to be a new version of the briefing as well. */
async function countAsChange({ em }: Command, briefing: Briefing): Promise<void> {
  await em.execute('update briefing set version = version + 1 where id = ?', [briefing.id])
  await em.refresh(briefing)
}

async function refuseStrangers(
  { em }: Command,
  briefingId: string,
  presentIds: readonly string[],
): Promise<void> {
  const members: { id: string }[] = await em.execute(
    'select id from delivery_recipient where briefing_id = ?',
    [briefingId],
  )
  const known = new Set(members.map(({ id }) => id))
  if (presentIds.every((id) => known.has(id))) return
  throw fieldRefused('presentIds', 'unknown', 'Somebody here is not in this group. Load the page again.')
}
