import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { briefingToLog } from './briefing-to-log.ts'
import { takeBackQuestions } from './bring-questions.ts'
import { takeBackAttendance } from './take-back-attendance.ts'

/** Takes back that a briefing was held, with whom it reached and with questions that nobody has answered yet. */
export async function takeBackBriefing(command: Command, input: VersionedInput): Promise<string> {
  const { em, audit } = command
  const { briefing } = await briefingToLog(command, input)
  if (!briefing.heldOn) throw new Refused('NOT_ALLOWED', 'It has not been held.')
  await takeBackAttendance(em, briefing)
  await takeBackQuestions(command, briefing.id)
  briefing.heldOn = null
  audit(briefing.id, { heldOn: null })
  return briefing.id
}
