import type { EvidenceKind } from '@tidemark/domain/evidence/evidence-input'
import type { ReportableCriterion } from '@tidemark/domain/kotter/reportable-criteria'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { EvidenceKindEnum, ReportableCriterionEnum } from './evidence.type.ts'

@InputType('EvidenceInput', { description: 'A piece of evidence as it shall be.' })
export class EvidenceInputType {
  @Field(() => String, { description: 'What it is, at most 200 characters.' })
  title: string

  @Field(() => String, { nullable: true, description: 'What there is to know, at most 10,000 characters.' })
  text?: string | null

  @Field(() => String, { nullable: true, description: 'The address of a link, http or https.' })
  url?: string | null

  @Field(() => LocalDate, { description: 'The day that it speaks of; not one to come.' })
  datedOn: string

  @Field(() => ReportableCriterionEnum, {
    nullable: true,
    description: 'A criterion of the step’s own gate, if a figure for it is reported.',
  })
  criterion?: ReportableCriterion | null

  @Field(() => Int, { nullable: true, description: 'The figure: so many …' })
  reportedCount?: number | null

  @Field(() => Int, { nullable: true, description: '… of so many.' })
  reportedOf?: number | null
}

@InputType('AddEvidenceInput', {
  description: 'A new text or link, for a step or a blocker. Files are sent to `/api/evidence`.',
})
export class AddEvidenceInput {
  @Field(() => ID, { nullable: true, description: 'The step of a program, or else …' })
  stepId?: string | null

  @Field(() => ID, { nullable: true, description: '… the blocker.' })
  obstacleId?: string | null

  @Field(() => EvidenceKindEnum, { description: 'Text or link.' })
  kind: EvidenceKind

  @Field(() => EvidenceInputType, { description: 'The piece of evidence.' })
  evidence: EvidenceInputType
}

@InputType('UpdateEvidenceInput', { description: 'A piece of evidence as it shall be; its file stays.' })
export class UpdateEvidenceInput {
  @Field(() => ID, { description: 'The piece of evidence.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => EvidenceInputType, { description: 'All its fields.' })
  evidence: EvidenceInputType
}
