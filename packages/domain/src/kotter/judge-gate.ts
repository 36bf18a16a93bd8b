import { type Criterion, type CriterionKey, GATE_CRITERIA, REPORTED_FINDINGS } from './gate-criteria.ts'
import type { GateFacts } from './gate-facts.ts'
import type { ReportableCriterion } from './reportable-criteria.ts'
import type { GateTargets } from './step-plan-input.ts'
import { cannotSay, type Finding } from './verdict.ts'

/** What a gate says of one of its criteria. */
export interface Verdict extends Finding {
  criterion: CriterionKey
  label: string
  /** What to do about it while it isn't met. */
  fix: string
}

const ENTRIES = Object.entries(GATE_CRITERIA) as [CriterionKey, Criterion][] // the table's own keys

/**
 * What the gate of a step says, criterion by criterion. A figure that Tidemark measured goes before one that was reported;
 * without either, nothing can be said.
 */
export function judgeGate(step: number, facts: GateFacts, targets: GateTargets): Verdict[] {
  return ENTRIES.filter(([, criterion]) => criterion.step === step).map(([key, criterion]) => ({
    criterion: key,
    label: criterion.label,
    fix: criterion.fix,
    ...judge(key, criterion, facts, targets),
  }))
}

function judge(key: CriterionKey, criterion: Criterion, facts: GateFacts, targets: GateTargets): Finding {
  if (hasAll(facts, criterion.needs)) return criterion.judge(facts, targets)
  const reported = isReportable(key) ? facts.reported[key] : undefined
  if (!isReportable(key) || !reported) return cannotSay(criterion.unsaid ?? 'This can’t be told yet.')
  const { sentence, ...said } = REPORTED_FINDINGS[key](reported, targets)
  const source = `Reported, not measured in Tidemark: “${reported.title}”, ${reported.datedOn}.`
  return { ...said, sentence: `${sentence} ${source}`, reported }
}

const isReportable = (key: string): key is ReportableCriterion => Object.hasOwn(REPORTED_FINDINGS, key)

/** Whether all that is needed is there; of the rest, which is then not looked at, it claims too much. */
function hasAll(facts: GateFacts, needs: readonly (keyof GateFacts)[]): facts is Required<GateFacts> {
  return needs.every((name) => facts[name] !== undefined)
}
