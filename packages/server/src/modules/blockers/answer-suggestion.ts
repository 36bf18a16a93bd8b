import { answerReason } from '@tidemark/domain/blockers/closing-input'
import { challengeOf } from '@tidemark/domain/blockers/challenges'
import { calendarDate } from '@tidemark/domain/kernel/calendar-date'
import type { Suggestion } from '@tidemark/domain/blockers/suggest-blockers'
import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { Account } from '../access/account.entity.ts'
import { programToChange } from '../programs/programs.module.ts'
import { createObstacle } from './add-obstacle.ts'
import type { Obstacle } from './obstacle.entity.ts'
import type { AcceptSuggestionInput, DismissSuggestionInput } from './suggestion.type.ts'
import { SuggestionAnswer } from './suggestion-answer.entity.ts'
import { readWaiting } from './suggestions.read.ts'
import { tellSteps } from './tell-steps.ts'

const dismissal = z.object({ reason: answerReason })
const acceptance = z.object({ reason: answerReason, raisedOn: calendarDate })

/** Makes a blocker of a suggestion that still stands, and keeps why. */
export async function acceptSuggestion(
  command: Command,
  { programId, rule, ...rest }: AcceptSuggestionInput,
  suggested: readonly Suggestion[],
): Promise<Obstacle> {
  const { reason, raisedOn } = checked(acceptance, rest)
  const program = await programToChange(command, programId)
  const suggestion = await suggestionToAnswer(command, programId, rule, suggested)
  const { challenge, title, sentence, severity, likelihood } = suggestion
  const steps = [...challengeOf(challenge).steps]
  const fields = { kind: 'blocker' as const, challenge, title, description: sentence, severity, likelihood }
  const nobodyYet = { unitIds: [], ownerName: null, countermeasure: null, dueOn: null }
  const blocker = await createObstacle(command, program, { ...fields, ...nobodyYet, steps, raisedOn }, rule)
  keep(command, programId, suggestion, { answer: 'accepted', reason, obstacle: blocker.id })
  command.audit(blocker.id, { programId, ...fields, steps: tellSteps(steps), raisedOn, reason })
  return blocker
}

/** Keeps why a suggestion is none; it speaks again once its figures are clearly worse. */
export async function dismissSuggestion(
  command: Command,
  { programId, rule, ...rest }: DismissSuggestionInput,
  suggested: readonly Suggestion[],
): Promise<{ id: string }> {
  const { reason } = checked(dismissal, rest)
  await programToChange(command, programId)
  const suggestion = await suggestionToAnswer(command, programId, rule, suggested)
  const id = keep(command, programId, suggestion, { answer: 'dismissed', reason, obstacle: null })
  command.audit(id, { programId, rule, reason, sentence: suggestion.sentence })
  return { id: programId }
}

/** The suggestion, unless somebody has answered it since it was worked out: nobody does while the program is held. */
async function suggestionToAnswer(
  command: Command,
  programId: string,
  rule: string,
  suggested: readonly Suggestion[],
): Promise<Suggestion> {
  const waiting = await readWaiting(command, programId, suggested)
  const found = waiting.find((one) => one.rule === rule)
  if (found) return found
  throw new Refused('NOT_FOUND', 'The data don’t suggest this anymore, or somebody has answered it already.')
}

function keep(
  { em, viewer, now }: Command,
  programId: string,
  { rule, sentence, figures }: Suggestion,
  given: { answer: 'accepted' | 'dismissed'; reason: string; obstacle: string | null },
): string {
  const id = newId()
  em.create(SuggestionAnswer, {
    id,
    organization: viewer.organizationId,
    program: programId,
    rule,
    sentence,
    figures,
    ...given,
    answeredBy: em.getReference(Account, viewer.accountId),
    answeredAt: now,
  })
  return id
}
