import { Field, InputType } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'

@InputType('RecordDeliveryInput', { description: 'That people have put out a communication.' })
export class RecordDeliveryInput extends VersionedInput {
  @Field(() => LocalDate, { description: 'The day on which they did.' })
  deliveredOn: string
}
