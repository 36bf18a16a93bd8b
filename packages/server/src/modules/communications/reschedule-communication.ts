import { calendarDate } from '@tidemark/domain/kernel/calendar-date'
import { z } from 'zod'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { RescheduleCommunicationInput } from './communication.input.ts'
import { type CommunicationOf, communicationOf } from './communication-of.read.ts'
import { communicationToChange } from './communication-to-change.ts'
import { followSchedule } from './on-schedule-changed.ts'
import { refuseIncomplete } from './refuse-incomplete.ts'

const day = z.object({ plannedOn: calendarDate.nullish().transform((given) => given ?? null) })

/** Plans a communication for another day: a scheduled one for one from today on, any other for whatever day, or none. */
export async function rescheduleCommunication(
  command: Command,
  input: RescheduleCommunicationInput,
): Promise<CommunicationOf> {
  const { plannedOn } = checked(day, { plannedOn: input.plannedOn })
  const { communication } = await communicationToChange(command, input, 'move')
  const changes = changesOf(communication, { plannedOn })
  command.auditEdit(communication.id, changes)
  if (Object.keys(changes).length === 0) return communicationOf(communication)
  const isScheduled = communication.state === 'scheduled'
  if (isScheduled) await refuseIncomplete(command, communication, { plannedOn })
  communication.plannedOn = plannedOn
  if (isScheduled) await followSchedule(command, communication, 'changed')
  return communicationOf(communication)
}
