import { plannedOnInput } from '@tidemark/domain/briefings/briefing-input'
import { z } from 'zod'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import { earliestToday } from '../../kernel/earliest-today.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { briefingToLog } from './briefing-to-log.ts'
import type { PlanBriefingInput } from './briefing.input.ts'

/** Puts down when a manager wants to brief; it counts as late from the day after. */
export async function planBriefing(command: Command, input: PlanBriefingInput): Promise<string> {
  const { em, now, auditEdit } = command
  const { briefing } = await briefingToLog(command, input)
  if (briefing.heldOn) throw new Refused('NOT_ALLOWED', 'It has been held.')
  const rule = z.object({ plannedOn: plannedOnInput(earliestToday(now)) })
  const fields = checked(rule, { plannedOn: input.plannedOn ?? null })
  auditEdit(briefing.id, changesOf(briefing, fields))
  em.assign(briefing, fields)
  return briefing.id
}
