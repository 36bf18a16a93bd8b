import { REPORTABLE, REPORTABLE_CRITERIA } from '@tidemark/domain/kotter/reportable-criteria'
import { GATE_CRITERIA } from '@tidemark/domain/kotter/gate-criteria'
import type { EvidenceKind, ReportableCriterion } from '../../generated/graphql.ts'
import type { ExplainedChoice } from '../../shared/ui/choice.ts'

export const evidenceKinds: readonly ExplainedChoice<EvidenceKind>[] = [
  { value: 'TEXT', label: 'Text', help: 'Write down here what there is to know.' },
  { value: 'LINK', label: 'Link', help: 'It lies elsewhere, at an address.' },
  { value: 'FILE', label: 'File', help: 'A document or a picture, kept here.' },
]

/** A criterion of a step's gate for which a figure can be reported, and what its two numbers count. */
export interface ReportableChoice {
  readonly value: ReportableCriterion
  readonly label: string
  readonly count: string
  readonly of: string
}

/** Those of one step. */
export function listReportable(stepNumber: number): readonly ReportableChoice[] {
  return REPORTABLE_CRITERIA.filter((key) => GATE_CRITERIA[key].step === stepNumber).map((key) => ({
    // `as`: the API names the same keys in capitals.
    value: key.toUpperCase() as ReportableCriterion,
    label: GATE_CRITERIA[key].label,
    ...REPORTABLE[key],
  }))
}

const UNITS = ['bytes', 'kB', 'MB'] as const

/** `820 bytes`, `1.4 MB`: in steps of 1,024, as the limit is. */
export function formatSize(bytes: number): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2
  const size = bytes / 1024 ** step
  return `${step === 0 ? size : Number(size.toFixed(size < 10 ? 1 : 0))} ${UNITS[step]}`
}
