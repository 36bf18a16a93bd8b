import { Field, ObjectType } from 'type-graphql'

@ObjectType('Source', { description: 'Where a rule or data were published.' })
export class SourceType {
  @Field(() => String, { description: 'Author, title and year.' })
  label: string

  @Field(() => String, { nullable: true, description: 'Where to find it; null if only in print.' })
  url: string | null
}

@ObjectType('FigureInput', { description: 'A number that goes into the formula.' })
export class FigureInputType {
  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => String, { description: 'Its value as it is written.' })
  value: string

  @Field(() => String, { description: 'What it means.' })
  explanation: string
}
