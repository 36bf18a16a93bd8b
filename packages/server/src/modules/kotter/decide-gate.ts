import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { readAdoptionFactsWithin } from '../adoption/adoption.module.ts'
import type { ChangeStep } from './change-step.entity.ts'
import { gatherGateFacts } from './gather-gate-facts.ts'
import { GateDecision } from './gate-decision.entity.ts'
import { type JudgedStep, judgeSteps } from './judge-steps.ts'
import { readRoomRecords, type RoomRecords } from './room-records.read.ts'

/** What the gate of a step says within the transaction that decides about it. */
export async function judgeWithin(
  { em, viewer, now }: Command,
  step: ChangeStep,
): Promise<JudgedStep & { plan: RoomRecords['plan'] }> {
  const programId = step.program.id
  const adoption = await readAdoptionFactsWithin({ em, viewer, now }, programId)
  const records = await readRoomRecords(em, programId)
  if (!adoption || !records) throw new Error('A step that is there has a program.')
  const facts = await gatherGateFacts(em, records, adoption, now.toISOString().slice(0, 10))
  const judged = judgeSteps(records, facts).find((each) => each.step.id === step.id)
  if (!judged) throw new Error('A program has all of its steps.')
  return { ...judged, plan: records.plan }
}

/** Puts a decision on record, with what the gate said when it was taken. */
export function recordDecision(
  { em, viewer, now }: Command,
  step: ChangeStep,
  { verdicts }: Pick<JudgedStep, 'verdicts'>,
  decision: Pick<GateDecision, 'decision' | 'reason' | 'victoryTooSoon'>,
): void {
  em.create(GateDecision, {
    id: newId(),
    organization: viewer.organizationId,
    program: step.program,
    step,
    verdicts: verdicts.map(({ criterion, state, sentence }) => ({ criterion, state, sentence })),
    decidedBy: viewer.accountId,
    decidedAt: now,
    ...decision,
  })
}
