import { Field, ID, ObjectType } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'

@ObjectType('OpenSurvey', { description: 'An open round that waits for an answer of the viewer’s.' })
export class OpenSurveyType {
  @Field(() => ID, { description: 'The round.' })
  id: string

  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => String, { description: 'The program that it is about.' })
  programName: string

  @Field(() => LocalDate, { description: 'The last day on which it can be answered.' })
  closesOn: string

  @Field(() => String, {
    description: 'Where it is answered: the viewer’s own link, without the address of the server.',
  })
  path: string
}
