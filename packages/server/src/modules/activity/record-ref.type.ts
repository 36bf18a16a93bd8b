import { Field, ID, ObjectType } from 'type-graphql'
import { ProgramRefType } from '../access/access.module.ts'

@ObjectType('RecordHolder', { description: 'A record that another one is shown with.' })
export class RecordHolderType {
  @Field(() => ID, { description: 'The record.' })
  id: string

  @Field(() => String, { description: 'Its kind.' })
  kind: string
}

@ObjectType('RecordRef', { description: 'Any record that people talk about, by what it is called.' })
export class RecordRefType {
  @Field(() => ID, { description: 'The record.' })
  id: string

  @Field(() => String, {
    description: 'Its kind, such as `business_unit`, `program`, `objective` or `wave`; more may come.',
  })
  kind: string

  @Field(() => String, { nullable: true, description: 'What it is called; null = by its kind alone.' })
  title: string | null

  @Field(() => ProgramRefType, {
    nullable: true,
    description: 'The program that it is, or is a part of; null = none.',
  })
  program: ProgramRefType | null

  @Field(() => RecordHolderType, {
    nullable: true,
    description: 'The record that it is shown with, such as the step that evidence stands for; null = none.',
  })
  within: RecordHolderType | null
}
