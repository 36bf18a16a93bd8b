import { Field, InputType } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'

@InputType('RecordDeliveryInput', { description: 'That people have put out a communication.' })
export class RecordDeliveryInput extends VersionedInput {
  @Field(() => LocalDate, { description: 'The day on which they did.' })
  deliveredOn: string
}

@InputType('RecordAttendanceInput', { description: 'Who was at a meeting.' })
export class RecordAttendanceInput extends VersionedInput {
  @Field(() => String, {
    description: 'One to a line: staff number, e-mail address or full name of somebody who was invited.',
  })
  people: string
}
