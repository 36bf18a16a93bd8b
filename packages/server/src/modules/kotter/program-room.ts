import { firstOpenStep } from '@tidemark/domain/kotter/first-open-step'
import { isHeldUp } from '@tidemark/domain/kotter/step-state'
import { allowed, denied, type PermissionType } from '../../kernel/permission.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import { readAdoptionFacts } from '../adoption/adoption.module.ts'
import { Program } from '../programs/program.entity.ts'
import { gatherGateFacts } from './gather-gate-facts.ts'
import { type JudgedStep, judgeSteps } from './judge-steps.ts'
import type { ProgramRoomType, RoomStepType } from './program-room.type.ts'
import { readRoomRecords, type RoomRecords } from './room-records.read.ts'

/** The room of a program that the viewer has in sight; null if there is none. */
export async function openRoom(context: SignedInContext, programId: string): Promise<ProgramRoomType | null> {
  const { em, now } = context
  const today = now.toISOString().slice(0, 10)
  const adoption = await readAdoptionFacts(context, programId)
  const records = adoption && (await readRoomRecords(em, programId))
  if (!records) return null
  const facts = await gatherGateFacts(em, records, adoption, today)
  const steps = judgeSteps(records, facts).map((judged) => roomStep(records, judged))
  return {
    id: programId,
    program: em.map(Program, records.program),
    plan: records.plan,
    steps,
    firstOpen: firstOpenStep(steps.map(({ step, state }) => ({ number: step.number, state }))),
    asOf: today,
    viewerCan: { edit: mayEdit(context, records) },
  }
}

function roomStep({ plan }: RoomRecords, judged: JudgedStep): RoomStepType {
  const { step, verdicts, standing, tooSoon, openBefore } = judged
  const { decisions, evidenceCount, ...record } = step
  const isOpen = step.status !== 'done'
  return {
    step: record,
    state: standing.state,
    stateSentence: standing.sentence,
    isOverdue: standing.isOverdue,
    verdicts,
    missing: verdicts.filter(({ state }) => state !== 'met').length,
    fellAway: standing.fellAway,
    closesAfter: isOpen && isHeldUp(plan.mode, openBefore) ? openBefore : [],
    warning: tooSoon,
    nextAction: standing.nextAction,
    evidenceCount,
    decisions: decisions.map((decision) => ({ ...decision, decidedAt: new Date(decision.decidedAt) })),
  }
}

function mayEdit({ viewer }: SignedInContext, { program }: RoomRecords): PermissionType {
  if (!programsRun(viewer).includes(program.id)) {
    return denied('Only the program managers assigned to it may change it.')
  }
  return program.archived_at === null ? allowed : denied('The program is closed. Open it again first.')
}
