import type { ChallengeKey } from '@tidemark/domain/blockers/challenges'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { ChallengeEnum } from './obstacle.enums.ts'

/** More figures than any signal shows. */
const MOST_FIGURES = 6

const SuggestionAnswerKindEnum = registerEnum<'accepted' | 'dismissed'>(
  'SuggestionAnswerKind',
  'What was made of a suggestion.',
  { accepted: 'A blocker came of it.', dismissed: 'It is none, for now.' },
)

@ObjectType('SuggestionFigure', { description: 'A figure that a suggestion rests on.' })
class SuggestionFigureType {
  @Field(() => String, { description: 'What it counts or measures.' })
  label: string

  @Field(() => Float, { description: 'The figure.' })
  value: number

  @Field(() => Float, { nullable: true, description: 'What it is a part of; null = of nothing.' })
  of: number | null

  @Field(() => String, { description: 'What it is counted in, such as units.' })
  unit: string
}

@ObjectType('BlockerSuggestion', { description: 'A blocker that the data suggest.' })
export class BlockerSuggestionType {
  @Field(() => String, { description: 'The rule that suggests it.' })
  rule: string

  @Field(() => ChallengeEnum, { description: 'Which of the ten challenges it is.' })
  challenge: ChallengeKey

  @Field(() => String, { description: 'What the blocker would be called.' })
  title: string

  @Field(() => String, { description: 'What the data say, with figures.' })
  sentence: string

  @AtMost(MOST_FIGURES)
  @Field(() => [SuggestionFigureType], { description: 'The figures; the first is what it is judged by.' })
  figures: SuggestionFigureType[]

  @Field(() => Int, { description: 'How bad it looks, 1 to 5.' })
  severity: number

  @Field(() => Int, { description: 'How likely it looks, 1 to 5.' })
  likelihood: number
}

@ObjectType('SuggestionAnswer', { description: 'What was made of a suggestion, and why.' })
export class SuggestionAnswerType {
  @Field(() => ID, { description: 'The answer.' })
  id: string

  @Field(() => SuggestionAnswerKindEnum, { description: 'Whether a blocker came of it.' })
  answer: 'accepted' | 'dismissed'

  @Field(() => String, { description: 'Why.' })
  reason: string

  @Field(() => String, { description: 'What the data said then.' })
  sentence: string

  @AtMost(MOST_FIGURES)
  @Field(() => [SuggestionFigureType], { description: 'The figures then.' })
  figures: SuggestionFigureType[]

  @Field(() => ID, { nullable: true, description: 'The blocker that came of it.' })
  obstacleId: string | null

  @Field(() => String, { description: 'Who answered.' })
  answeredBy: string

  @Field(() => Date, { description: 'When.' })
  answeredAt: Date
}

@ObjectType('BlockerSuggestions', { description: 'What the data of a program suggest.' })
export class BlockerSuggestionsType {
  @Field(() => ID, { description: 'The program.' })
  id: string
}

@InputType('AcceptSuggestionInput', { description: 'That a suggestion is a blocker.' })
export class AcceptSuggestionInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => String, { description: 'The rule that suggests it.' })
  rule: string

  @Field(() => String, { description: 'Why it is one, 3 to 1,000 characters.' })
  reason: string

  @Field(() => LocalDate, { description: 'The day on which it is raised.' })
  raisedOn: string
}

@InputType('DismissSuggestionInput', { description: 'That a suggestion is no blocker.' })
export class DismissSuggestionInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => String, { description: 'The rule that suggests it.' })
  rule: string

  @Field(() => String, { description: 'Why it is none, 3 to 1,000 characters.' })
  reason: string
}

/** The union that a mutation of suggestions answers with. */
export const suggestionsResult = (mutation: string) =>
  resultOf(`${mutation}Result`, BlockerSuggestionsType, 'BlockerSuggestions')
