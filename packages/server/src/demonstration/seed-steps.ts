import { GATE_CRITERIA } from '@tidemark/domain/kotter/gate-criteria'
import { mentionOf } from '@tidemark/domain/activity/comment-body'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import { Comment } from '../modules/activity/comment.entity.ts'
import { CommentMention } from '../modules/activity/comment-mention.entity.ts'
import { Evidence } from '../modules/evidence/evidence.entity.ts'
import { ChangeStep } from '../modules/kotter/change-step.entity.ts'
import { GateDecision, type RecordedVerdict } from '../modules/kotter/gate-decision.entity.ts'
import { StepPlan } from '../modules/kotter/step-plan.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { PLAN } from './demonstration-plan.ts'
import { ROOM } from './demonstration-room.ts'
import type { RoomToFill } from './seed-program-room.ts'

const organization = DEMONSTRATION_ID

/** The eight steps of the made-up program with what is on file for them, and what was decided and said about them. */
export function seedSteps(room: RoomToFill): void {
  const { em, program } = room
  em.create(StepPlan, { id: newId(), organization, program, mode: 'concurrent', names: 'accelerate' })
  const stepOf = createSteps(room)
  createEvidence(room, stepOf)
  createDecisions(room, stepOf)
  createComments(room, stepOf)
}

type StepOf = (number: number) => ChangeStep

function createSteps({ em, program, today }: RoomToFill): StepOf {
  const day = (days: number | null) => (days === null ? null : addDays(today, days))
  const steps = PLAN.steps.map(({ startedDaysAgo, dueInDays, ...fields }, place) =>
    em.create(ChangeStep, {
      id: newId(),
      organization,
      program,
      number: place + 1,
      startsOn: day(startedDaysAgo === null ? null : -startedDaysAgo),
      dueOn: day(dueInDays),
      ...fields,
    }),
  )
  return (number) => {
    const step = steps[number - 1]
    if (!step) throw new Error(`The demonstration has no step ${number}.`)
    return step
  }
}

function createEvidence({ em, program, accounts, today, note }: RoomToFill, stepOf: StepOf): void {
  for (const { step, title, text, daysAgo, reported } of ROOM.evidence) {
    const evidence = em.create(Evidence, {
      id: newId(),
      organization,
      program,
      step: stepOf(step),
      kind: 'text',
      title,
      text,
      datedOn: addDays(today, -daysAgo),
      criterion: reported?.criterion ?? null,
      reportedCount: reported?.count ?? null,
      reportedOf: reported?.of ?? null,
      addedBy: accountOf(accounts, 'program_manager'),
    })
    note('addEvidence', evidence.id, { kind: 'text', title })
  }
}

function createDecisions({ em, program, accounts, today, note }: RoomToFill, stepOf: StepOf): void {
  for (const { step, daysAgo, against, reason, victoryTooSoon } of ROOM.closings) {
    em.create(GateDecision, {
      id: newId(),
      organization,
      program,
      step: stepOf(step),
      decision: 'closed',
      reason,
      verdicts: verdictsThen(step, against),
      victoryTooSoon,
      decidedBy: accountOf(accounts, 'program_manager'),
      decidedAt: atNoon(today, -daysAgo),
    })
    note('closeChangeStep', stepOf(step).id, { reason })
  }
}

/** What the gate of a step said on the day of the decision: every criterion was met but those that it was closed against. */
function verdictsThen(step: number, against: readonly string[]): RecordedVerdict[] {
  return Object.entries(GATE_CRITERIA)
    .filter(([, criterion]) => criterion.step === step)
    .map(([criterion, { label }]) => ({
      criterion,
      state: against.includes(criterion) ? 'open' : 'met',
      sentence: `${label}${against.includes(criterion) ? ': not yet' : ''}.`,
    }))
}

function createComments({ em, program, accounts, today, note }: RoomToFill, stepOf: StepOf): void {
  for (const { by, step, mentions, text, daysAgo } of ROOM.comments) {
    const [author, mentioned] = [accountOf(accounts, by), accountOf(accounts, mentions)]
    const comment = em.create(Comment, {
      id: newId(),
      organization,
      program,
      subjectId: stepOf(step).id,
      author,
      body: `${mentionOf(mentioned)} ${text}`,
      createdAt: atNoon(today, -daysAgo),
    })
    note('addComment', comment.id, { subjectId: comment.subjectId, mentions: 1 }, author)
    em.create(CommentMention, { id: newId(), organization, comment, account: mentioned })
  }
}

function accountOf(accounts: RoomToFill['accounts'], role: 'program_manager' | 'executive'): string {
  const account = accounts.get(role)
  if (account === undefined) throw new Error(`The demonstration has no account for the ${role}.`)
  return account
}

const atNoon = (today: string, days: number) => new Date(`${addDays(today, days)}T12:00:00Z`)
