import type { BriefingQuestion } from '@tidemark/domain/briefings/briefing-input'
import { periodStart } from '@tidemark/domain/adoption/period'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Feedback } from '../feedback/feedback.entity.ts'
import { readWhatIsTold } from '../feedback/feedback.module.ts'
import type { Briefing } from './briefing.entity.ts'

interface Brought {
  briefing: Briefing
  communicationId: string
  audienceId: string | null
  heldOn: string
  questions: readonly BriefingQuestion[]
}

/**
 * Makes comments of what people asked at a briefing. They gave no name, so the week is all that is kept of the day, and the
 * audience is told only where that points at nobody.
 */
export async function bringQuestions(
  { em, viewer }: Command,
  { briefing, communicationId, audienceId, heldOn, questions }: Brought,
): Promise<void> {
  const told = await readWhatIsTold(em, communicationId)
  for (const { theme, body } of questions) {
    em.create(Feedback, {
      id: newId(),
      organization: viewer.organizationId,
      program: briefing.program,
      communication: communicationId,
      audience: told === 'audience' ? audienceId : null,
      briefing,
      source: 'briefing',
      theme,
      body,
      receivedOn: periodStart(heldOn, 'week'),
    })
  }
  await em.flush()
}

/** Takes away the questions of a briefing that was no briefing; what somebody answered or sees to stays. */
export async function takeBackQuestions({ em, now }: Command, briefingId: string): Promise<void> {
  await em.execute(
    `update feedback set archived_at = ?, version = version + 1
      where briefing_id = ? and answer_id is null and owner_id is null and archived_at is null`,
    [now.toISOString(), briefingId],
  )
}
