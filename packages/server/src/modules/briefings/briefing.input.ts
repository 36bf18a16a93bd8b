import { BRIEFING_GROUP_MAX } from '@tidemark/domain/briefings/briefing'
import { QUESTIONS_MAX } from '@tidemark/domain/briefings/briefing-input'
import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { Field, ID, InputType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { CommentThemeEnum } from '../readiness/readiness.module.ts'

@InputType('PlanBriefingInput', {
  description: 'A briefing, and the day on which its manager wants to hold it.',
})
export class PlanBriefingInput extends VersionedInput {
  @Field(() => LocalDate, { nullable: true, description: 'The day; null = not decided.' })
  plannedOn?: string | null
}

@InputType('BriefingQuestionInput', { description: 'What people asked or said, without their names.' })
export class BriefingQuestionInput {
  @Field(() => CommentThemeEnum, { description: 'What it is about.' })
  theme: CommentTheme

  @Field(() => String, { description: 'The words.' })
  body: string
}

@InputType('HoldBriefingInput', { description: 'How a briefing went.' })
export class HoldBriefingInput extends VersionedInput {
  @Field(() => LocalDate, { description: 'The day.' })
  heldOn: string

  @Field(() => [ID], {
    description: `Who was there, of its \`people\`: 1 to ${BRIEFING_GROUP_MAX}.`,
  })
  presentIds: string[]

  @AtMost(QUESTIONS_MAX)
  @Field(() => [BriefingQuestionInput], {
    description: 'Questions that were brought back; they become comments of the program.',
    defaultValue: [],
  })
  questions: BriefingQuestionInput[]
}

@InputType('AssignBriefingInput', { description: 'A briefing, and who is to brief.' })
export class AssignBriefingInput extends VersionedInput {
  @Field(() => ID, { description: 'The account of a line manager.' })
  managerId: string
}
