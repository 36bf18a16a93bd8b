import type { ScopeDecision } from '@tidemark/domain/scope/decision-input'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'

export const ScopeDecisionEnum = registerEnum<ScopeDecision>(
  'ScopeDecision',
  'What was decided about a request to change the scope.',
  {
    open: 'Nothing yet.',
    accepted: 'It is done, with its effects.',
    rejected: 'It is not done.',
    withdrawn: 'Whoever asked for it has taken it back.',
  },
)

@ObjectType('ScopeChange', {
  description:
    'A request to do more, less or otherwise than agreed, with what it does to time, cost and quality, and what was decided.',
})
export class ScopeChangeType {
  @Field(() => ID, { description: 'The request.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing or deciding.' })
  version: number

  @Field(() => String, { description: 'What is asked for, in one line.' })
  title: string

  @Field(() => String, { nullable: true, description: 'Why; null = not said.' })
  reason: string | null

  @Field(() => String, { description: 'Who asks for it.' })
  requestedBy: string

  @Field(() => LocalDate, { description: 'The day it was asked for.' })
  requestedOn: string

  @Field(() => Int, { description: 'Calendar days that the program takes longer; negative = shorter.' })
  timeEffectDays: number

  @Field(() => Float, {
    description: 'What it costs more, in the currency of the program; negative = less.',
  })
  costEffect: number

  @Field(() => Int, { description: 'What it does to quality, from -2, much worse, to 2, much better.' })
  qualityEffect: number

  @Field(() => ScopeDecisionEnum, { description: 'What was decided.' })
  decision: ScopeDecision

  @Field(() => String, { nullable: true, description: 'Who decided; null while it is open.' })
  decidedBy: string | null

  @Field(() => LocalDate, { nullable: true, description: 'The day of the decision; null while it is open.' })
  decidedOn: string | null

  @Field(() => String, { nullable: true, description: 'Why it was decided so; null = not said.' })
  decisionReason: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who as the sponsor stands for accepting it against what leads; null where nobody had to.',
  })
  sponsorName: string | null

  @Field(() => Boolean, {
    description: 'Whether it works against what leads the program now: to accept it takes the sponsor.',
  })
  isAgainstWhatLeads: boolean
}
