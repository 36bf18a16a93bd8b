import type { EvidenceKind } from '@tidemark/domain/evidence/evidence-input'
import type { ReportableCriterion } from '@tidemark/domain/kotter/reportable-criteria'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { registerEnum } from '../../kernel/register-enum.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'

export const EvidenceKindEnum = registerEnum<EvidenceKind>(
  'EvidenceKind',
  'In what form evidence is on file.',
  {
    text: 'Written down here.',
    link: 'An address where it lies.',
    file: 'A file that was put on file.',
  },
)

export const ReportableCriterionEnum = registerEnum<ReportableCriterion>(
  'ReportableCriterion',
  'A criterion of a gate for which a figure may be reported that was measured elsewhere.',
  {
    urgency_among_managers:
      'Managers who say that staying as we are is not acceptable, of those who answered.',
    audiences_covered: 'Audiences in which reach × understanding is at target, of all of the program.',
    no_metric_conflict: 'Metrics that still work against a target behavior, of those that were looked at.',
    training_at_target: 'People who completed the training required of them, of all of whom it is required.',
  },
)

@ObjectType('EvidenceFile', { description: 'The file of a piece of evidence, at `/api/evidence/<id>/file`.' })
export class EvidenceFileType {
  @Field(() => String, { description: 'Its name.' })
  fileName: string

  @Field(() => String, { description: 'What it is, decided by its bytes, such as `application/pdf`.' })
  mediaType: string

  @Field(() => Int, { description: 'How large it is, in bytes.' })
  byteCount: number
}

@ObjectType('Evidence', {
  description: 'What is on file for a step or a blocker: a text, a link or a file, perhaps with a figure.',
})
export class EvidenceType {
  @Field(() => ID, { description: 'The piece of evidence.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => EvidenceKindEnum, { description: 'Its form.' })
  kind: EvidenceKind

  @Field(() => String, { description: 'What it is, in one line.' })
  title: string

  @Field(() => String, {
    nullable: true,
    description: 'What there is to know; null = nothing beside its form.',
  })
  text: string | null

  @Field(() => String, { nullable: true, description: 'The address, http or https, if it is a link.' })
  url: string | null

  @Field(() => LocalDate, { description: 'The day that it speaks of.' })
  datedOn: string

  @Field(() => ReportableCriterionEnum, {
    nullable: true,
    description: 'For which criterion of the step’s gate it reports a figure; null = for none.',
  })
  criterion: ReportableCriterion | null

  @Field(() => Int, { nullable: true, description: 'The figure: so many …' })
  reportedCount: number | null

  @Field(() => Int, { nullable: true, description: '… of so many.' })
  reportedOf: number | null

  @Field(() => EvidenceFileType, { nullable: true, description: 'The file, if it is one.' })
  file: EvidenceFileType | null

  @Field(() => String, { description: 'Who put it on file.' })
  addedByName: string

  @Field(() => Date, { description: 'When it was put on file.' })
  addedAt: Date
}

@ObjectType('EvidenceList', { description: 'What is on file for one step or one blocker.' })
export class EvidenceListType {
  @Field(() => ID, { description: 'The step or the blocker.' })
  id: string
}

/** The answer of a mutation: everything on file for the same step or blocker. */
export const evidenceResult = (mutation: string) =>
  resultOf(`${mutation}Result`, EvidenceListType, 'EvidenceList')
