import type { GateFacts } from '@tidemark/domain/kotter/gate-facts'
import { judgeGate, type Verdict } from '@tidemark/domain/kotter/judge-gate'
import { stepState, type StepStanding } from '@tidemark/domain/kotter/step-state'
import { victoryTooSoon } from '@tidemark/domain/kotter/victory-too-soon'
import type { RoomRecords } from './room-records.read.ts'

/** A step with what its gate says and where it therefore stands. */
export interface JudgedStep {
  step: RoomRecords['steps'][number]
  verdicts: Verdict[]
  standing: StepStanding
  /** The warning that closing it claims, or that being closed claims, victory too soon. */
  tooSoon: string | null
  /** Numbers of the steps before it that aren't closed. */
  openBefore: number[]
}

/** Judges the steps of a program by its facts. */
export function judgeSteps({ plan, steps }: RoomRecords, facts: GateFacts): JudgedStep[] {
  return steps.map((step) => {
    const verdicts = judgeGate(step.number, facts, plan)
    const tooSoon = victoryTooSoon(step.number, facts.adoption, facts.program.band)
    const openBefore = steps.flatMap(({ number, status }) =>
      number < step.number && status !== 'done' ? [number] : [],
    )
    const [last] = step.decisions
    const standing = stepState({
      status: step.status,
      dueOn: step.dueOn,
      verdicts,
      closedWith: last?.decision === 'closed' ? last.verdicts : null,
      mode: plan.mode,
      openBefore,
      tooSoon,
      today: facts.today,
    })
    return { step, verdicts, standing, tooSoon, openBefore }
  })
}
