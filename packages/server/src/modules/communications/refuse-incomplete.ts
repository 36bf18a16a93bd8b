import { missingToSchedule, type Schedulable } from '@tidemark/domain/communications/missing-to-schedule'
import { earliestToday } from '../../kernel/earliest-today.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Communication } from './communication.entity.ts'
import { readCommunication } from './communications.read.ts'

/** Refuses to have a communication scheduled that lacks something, with everything that it lacks. `changes` come with it. */
export async function refuseIncomplete(
  { em, now }: Command,
  communication: Communication,
  changes: Partial<Schedulable> = {},
): Promise<void> {
  const row = await readCommunication(em, communication.id)
  if (!row) throw new Error(`The communication ${communication.id} was lost while it was changed.`)
  const missing = missingToSchedule({ ...row, ...changes }, earliestToday(now))
  if (missing.length === 0) return
  const problems = missing.map(({ field, message }) => ({ field, code: 'missing', message }))
  throw new Refused('INVALID_INPUT', `“${communication.title}” lacks something to be scheduled.`, problems)
}
