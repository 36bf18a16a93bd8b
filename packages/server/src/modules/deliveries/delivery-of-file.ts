import type { Channel } from '@tidemark/domain/communications/channel'
import { COMMUNICATIONS_MAX } from '@tidemark/domain/communications/communication-input'
import type { ImportOptions } from '@tidemark/domain/imports/import-options'
import type { CalendarDate } from '@tidemark/domain/kernel/calendar-date'
import { fieldRefused } from '../../kernel/checked.ts'
import { latestToday } from '../../kernel/latest-today.ts'
import type { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Communication } from '../communications/communication.entity.ts'
import type { Program } from '../programs/program.entity.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { Delivery } from './delivery.entity.ts'

/** The delivery that a file of results is to make. */
export interface DeliveryOfFile {
  program: Program
  /** Null = it is put on file together with its delivery. */
  communication: Communication | null
  title: string
  channel: Channel
  deliveredOn: CalendarDate
}

/**
 * The delivery that was decided on for a file, if the viewer runs its program. A communication has one from a file on a day, and
 * nothing is added to it: so the same file doesn't count twice.
 */
export async function deliveryOfFile(
  command: Command,
  { programId, communicationId, communicationTitle, channel, deliveredOn }: ImportOptions,
): Promise<DeliveryOfFile> {
  const program = await programToChange(command, programId ?? '')
  if (deliveredOn === null) throw missing('deliveredOn', 'Enter the day on which it went out.')
  if (deliveredOn > latestToday(command.now))
    throw fieldRefused('options.deliveredOn', 'in_the_future', 'Enter a day up to today.')
  const all = await command.em.find(Communication, { program: program.id, archivedAt: null })
  const title = communicationTitle?.toLowerCase()
  const found = all.find((one) =>
    communicationId === null ? one.title.toLowerCase() === title : one.id === communicationId,
  )
  if (found) {
    await refuseSecondFile(command, found, deliveredOn)
    const told = { title: found.title, channel: channel ?? found.channel }
    return { program, communication: found, deliveredOn, ...told }
  }
  if (communicationId !== null)
    throw fieldRefused('options.communicationId', 'unknown', 'Choose a communication of this program.')
  if (communicationTitle === null)
    throw missing('communicationTitle', 'Choose the communication, or say what it is called.')
  await refuseOneMore(command, program, {
    entity: Communication,
    most: COMMUNICATIONS_MAX,
    what: 'communications',
  })
  return {
    program,
    communication: null,
    title: communicationTitle,
    channel: channel ?? 'mail',
    deliveredOn,
  }
}

async function refuseSecondFile(
  { em }: Command,
  communication: Communication,
  deliveredOn: CalendarDate,
): Promise<void> {
  if (communication.state !== 'sent') {
    const message = `“${communication.title}” has not been sent. Choose one that has, or give the delivery a title of its own.`
    throw fieldRefused('options.communicationId', 'not_sent', message)
  }
  const twin = await em.count(Delivery, { communication, origin: 'file', deliveredOn, archivedAt: null })
  if (twin === 0) return
  const message = `“${communication.title}” has results from a file of this day already, and nothing is added to them. Take those away first.`
  throw fieldRefused('options.deliveredOn', 'taken', message)
}

function missing(field: string, message: string): Refused {
  return fieldRefused(`options.${field}`, 'required', message)
}
