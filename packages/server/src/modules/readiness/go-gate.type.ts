import type { VerdictState } from '@tidemark/domain/kotter/verdict'
import type { WaveStatus } from '@tidemark/domain/programs/wave-status'
import { GO_CRITERIA, type GoCriterionKey, type GoUnit } from '@tidemark/domain/readiness/go-criteria'
import type { GoDecisionKind } from '@tidemark/domain/readiness/go-input'
import type { GoSuggestion } from '@tidemark/domain/readiness/judge-go'
import { GO_CRITERIA_MAX } from '@tidemark/domain/readiness/go-input'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { PermissionType } from '../../kernel/permission.type.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { VerdictStateEnum } from '../../kernel/verdict-state.enum.ts'
import { WaveStatusEnum } from '../programs/programs.module.ts'

const labels = Object.entries(GO_CRITERIA).map(([key, { label }]) => [key, `${label}.`])

export const GoMeasureEnum = registerEnum<GoCriterionKey>(
  'GoMeasure',
  'What can be required before a wave goes live.',
  Object.fromEntries(labels) as Record<GoCriterionKey, string>, // the table's own keys
)

export const GoUnitEnum = registerEnum<GoUnit>('GoUnit', 'What a target is counted in.', {
  points: 'Points of an index, 0 to 100.',
  share: 'A share, 0 to 1.',
  yes_no: 'Nothing: yes or no is the answer.',
})

export const GoSuggestionEnum = registerEnum<GoSuggestion>(
  'GoSuggestion',
  'What the criteria of a wave speak for; people decide.',
  {
    go: 'All of them are met.',
    not_yet: 'At least one isn’t met.',
    cannot_say: 'None is set, or some can’t be judged yet.',
  },
)

export const GoDecisionKindEnum = registerEnum<GoDecisionKind>(
  'GoDecisionKind',
  'What was decided about a wave.',
  {
    go: 'It goes live.',
    go_with_conditions: 'It goes live once, or as long as, the conditions are met.',
    no_go: 'It doesn’t go live.',
  },
)

@ObjectType('GoCriterion', {
  description: 'What must be so before a wave goes live, and what it says today.',
})
export class GoCriterionType {
  @Field(() => ID, { description: 'The criterion.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => GoMeasureEnum, { description: 'What is measured.' })
  measure: GoCriterionKey

  @Field(() => String, { description: 'The criterion in words.' })
  label: string

  @Field(() => GoUnitEnum, { description: 'What target and figure are counted in.' })
  unit: GoUnit

  @Field(() => Float, {
    nullable: true,
    description: 'What has to be reached; null where yes or no is the answer.',
  })
  target: number | null

  @Field(() => VerdictStateEnum, { description: 'Whether it is met.' })
  state: VerdictState

  @Field(() => String, { description: 'One sentence with figure and target, or why nothing can be said.' })
  sentence: string

  @Field(() => Float, { nullable: true, description: 'The figure; null where there is none.' })
  figure: number | null

  @Field(() => String, { description: 'What to do about it while it isn’t met.' })
  fix: string

  @Field(() => String, { nullable: true, description: 'One’s own criterion in words; null for all others.' })
  statement: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether one’s own criterion is met, as somebody judged; null = nobody has.',
  })
  isMet: boolean | null

  @Field(() => String, { nullable: true, description: 'What that judgement rests on; null = not said.' })
  note: string | null

  @Field(() => Boolean, {
    description: 'Whether it was set, or made easier, after the round that it reads was closed.',
  })
  isSetAfterwards: boolean
}

@ObjectType('RecordedGoVerdict', { description: 'What a criterion said when a decision was taken.' })
export class RecordedGoVerdictType {
  @Field(() => String, { description: 'The criterion, as it was called then.' })
  criterion: string

  @Field(() => VerdictStateEnum, { description: 'Whether it was met.' })
  state: VerdictState

  @Field(() => String, { description: 'What it said.' })
  sentence: string
}

@ObjectType('GoDecision', {
  description: 'What was decided about a wave. Never changed: a later one takes its place.',
})
export class GoDecisionType {
  @Field(() => ID, { description: 'The decision.' })
  id: string

  @Field(() => GoDecisionKindEnum, { description: 'What was decided.' })
  decision: GoDecisionKind

  @Field(() => String, { description: 'Why.' })
  reasons: string

  @Field(() => String, {
    nullable: true,
    description: 'What has to be done; null unless there are conditions.',
  })
  conditions: string | null

  @Field(() => String, { description: 'Who decided.' })
  decidedBy: string

  @Field(() => Date, { description: 'When.' })
  decidedAt: Date

  @AtMost(GO_CRITERIA_MAX)
  @Field(() => [RecordedGoVerdictType], { description: 'What the criteria said then.' })
  verdicts: RecordedGoVerdictType[]
}

@ObjectType('GoReading', { description: 'The closed round that the criteria of a wave read.' })
export class GoReadingType {
  @Field(() => ID, { description: 'The round.' })
  roundId: string

  @Field(() => String, { description: 'Its name.' })
  roundName: string

  @Field(() => Date, { description: 'When it was closed.' })
  closedAt: Date

  @Field(() => Int, {
    nullable: true,
    description: 'People who answered; null where too few did to show anything.',
  })
  answered: number | null

  @Field(() => Int, { nullable: true, description: 'People who were asked; null where that isn’t known.' })
  invited: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The wider group that its figures are of, in words; null = of the wave’s own units.',
  })
  wider: string | null
}

@ObjectType('GoPermissions', { description: 'What the viewer may do with the go / no-go of a wave.' })
export class GoPermissionsType {
  @Field(() => PermissionType, { description: 'Set, change and judge its criteria.' })
  setCriteria: PermissionType

  @Field(() => PermissionType, { description: 'Decide.' })
  decide: PermissionType
}

@ObjectType('GoGate', { description: 'What must be so before a wave goes live, and what was decided.' })
export class GoGateType {
  @Field(() => ID, { description: 'The wave.' })
  id: string

  @Field(() => ID, { description: 'Its program.' })
  programId: string

  @Field(() => String, { description: 'The name of the wave.' })
  name: string

  @Field(() => WaveStatusEnum, { description: 'How far the wave is.' })
  status: WaveStatus

  @Field(() => LocalDate, { description: 'The day from which its people work in the new way.' })
  goLiveOn: string

  @AtMost(GO_CRITERIA_MAX)
  @Field(() => [GoCriterionType], { description: 'Its criteria, each with what it says today.' })
  criteria: GoCriterionType[]

  @Field(() => Int, { description: 'How many criteria are set.' })
  criterionCount: number

  @Field(() => Int, { description: 'How many of them are met.' })
  metCount: number

  @Field(() => [String], { description: 'Criteria that were taken away after the figures were known.' })
  takenAway: string[]

  @Field(() => GoReadingType, {
    nullable: true,
    description: 'The round they read; null = none covers the wave.',
  })
  reading: GoReadingType | null

  @Field(() => GoSuggestionEnum, { description: 'What the criteria speak for.' })
  suggestion: GoSuggestion

  @Field(() => String, { description: 'The same in a sentence.' })
  suggestionSentence: string

  @Field(() => GoDecisionKindEnum, { nullable: true, description: 'The last decision; null = none yet.' })
  decision: GoDecisionKind | null

  @Field(() => Int, {
    description: 'How many decisions there are; send it back when deciding.',
  })
  decisionCount: number

  @Field(() => String, {
    nullable: true,
    description: 'What is doubtful about how far the wave is; null = nothing.',
  })
  warning: string | null

  @Field(() => LocalDate, { description: 'The day of which all this is told.' })
  asOf: string

  @Field(() => GoPermissionsType, { description: 'What the viewer may do.' })
  viewerCan: GoPermissionsType
}

/** The answer of a mutation about the go / no-go of a wave: all of it, so that every page follows. */
export const goResult = (mutation: string) => resultOf(`${mutation}Result`, GoGateType, 'GoGate')
