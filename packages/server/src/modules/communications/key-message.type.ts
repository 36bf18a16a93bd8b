import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'

@ObjectType('KeyMessage', { description: 'A sentence that is to be heard again and again.' })
export class KeyMessageType {
  @Field(() => ID, { description: 'The key message.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'What it says.' })
  text: string

  @Field(() => Int, { description: 'How many sent communications repeated it.' })
  timesSent: number

  @Field(() => Int, { description: 'How many scheduled ones will.' })
  timesScheduled: number

  // Plain numbers: as records, those of all messages and audiences would be more than one answer may hold.
  @Field(() => [Int], {
    description:
      'How often each audience of the plan was sent it, in the order of `audienceIds` there; five to seven times are wanted.',
  })
  heard: number[]
}

@InputType('AddKeyMessageInput', { description: 'A new key message of a program.' })
export class AddKeyMessageInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => String, { description: 'What it says, in one sentence of at most 300 characters.' })
  text: string
}

@InputType('UpdateKeyMessageInput', { description: 'A key message as it shall be.' })
export class UpdateKeyMessageInput {
  @Field(() => ID, { description: 'The key message.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => String, { description: 'What it says, in one sentence of at most 300 characters.' })
  text: string
}
