import { type CriterionKey, GATE_CRITERIA } from '@tidemark/domain/kotter/gate-criteria'
import type { VerdictState } from '@tidemark/domain/kotter/verdict'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { VerdictStateEnum } from '../../kernel/verdict-state.enum.ts'

/** No gate has more criteria than this. */
export const MOST_CRITERIA = 3

const labels = Object.entries(GATE_CRITERIA).map(([key, { label }]) => [key, `${label}.`])

export const GateCriterionEnum = registerEnum<CriterionKey>(
  'GateCriterion',
  'What has to be so before a step closes.',
  Object.fromEntries(labels) as Record<CriterionKey, string>, // the table's own keys
)

@ObjectType('ReportedSource', { description: 'The evidence that a figure was reported with.' })
export class ReportedSourceType {
  @Field(() => ID, { description: 'The piece of evidence.' })
  evidenceId: string

  @Field(() => String, { description: 'What it is called.' })
  title: string

  @Field(() => LocalDate, { description: 'The day that it speaks of.' })
  datedOn: string
}

@ObjectType('GateFigure', { description: 'The figure behind a verdict.' })
export class GateFigureType {
  @Field(() => Int, { description: 'How many.' })
  count: number

  @Field(() => Int, { nullable: true, description: 'Of how many; null where it is a plain count.' })
  of: number | null
}

@ObjectType('Verdict', { description: 'What a gate says today of one of its criteria.' })
export class VerdictType {
  @Field(() => GateCriterionEnum, { description: 'The criterion.' })
  criterion: CriterionKey

  @Field(() => String, { description: 'The criterion in words.' })
  label: string

  @Field(() => VerdictStateEnum, { description: 'Whether it is met.' })
  state: VerdictState

  @Field(() => String, { description: 'One sentence with the figure, or why nothing can be said.' })
  sentence: string

  @Field(() => GateFigureType, { nullable: true, description: 'The figure; null where there is none.' })
  figure: GateFigureType | null

  @Field(() => Float, {
    nullable: true,
    description: 'The share, 0 to 1, that the figure has to reach; null where it has no such target.',
  })
  target: number | null

  @Field(() => [String], { description: 'What is missing by name, the first few.' })
  missing: string[]

  @Field(() => String, { description: 'What to do about it while it isn’t met.' })
  fix: string

  @Field(() => ReportedSourceType, {
    nullable: true,
    description: 'Where a figure comes from that was measured elsewhere; null if Tidemark measured it.',
  })
  reported: ReportedSourceType | null
}

@ObjectType('RecordedVerdict', { description: 'What a criterion said when a decision was taken.' })
export class RecordedVerdictType {
  @Field(() => String, { description: 'The criterion, as it was called then.' })
  criterion: string

  @Field(() => VerdictStateEnum, { description: 'Whether it was met.' })
  state: VerdictState

  @Field(() => String, { description: 'What it said.' })
  sentence: string
}

export const GateDecisionKindEnum = registerEnum<'closed' | 'reopened'>(
  'GateDecisionKind',
  'What was decided about a step.',
  { closed: 'It was closed.', reopened: 'It was opened again.' },
)

@ObjectType('GateDecision', {
  description: 'That a step was closed or opened again, and what its gate said then.',
})
export class GateDecisionType {
  @Field(() => ID, { description: 'The decision.' })
  id: string

  @Field(() => GateDecisionKindEnum, { description: 'What was decided.' })
  decision: 'closed' | 'reopened'

  @Field(() => String, { nullable: true, description: 'Why; null where closing needed no reason.' })
  reason: string | null

  @Field(() => Boolean, { description: 'Whether it claimed victory while adoption was under the band.' })
  victoryTooSoon: boolean

  @Field(() => String, { description: 'Who decided.' })
  decidedBy: string

  @Field(() => Date, { description: 'When.' })
  decidedAt: Date

  @AtMost(MOST_CRITERIA)
  @Field(() => [RecordedVerdictType], { description: 'What the gate said then.' })
  verdicts: RecordedVerdictType[]
}
