import type { WaveStatus } from '@tidemark/domain/programs/wave-status'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'

export const WaveStatusEnum = registerEnum<WaveStatus>('WaveStatus', 'How far a wave is.', {
  planned: 'Dated, not begun.',
  active: 'Its work has begun.',
  live: 'Its people work in the new way, with support.',
  closed: 'Over, or called off.',
})

@ObjectType('Wave', { description: 'A dated rollout of a program to a set of units.' })
export class WaveType {
  @Field(() => ID, { description: 'The wave.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'Name of the wave.' })
  name: string

  @Field(() => WaveStatusEnum, { description: 'How far it is.' })
  status: WaveStatus

  @Field(() => LocalDate, { description: 'First day of its work.' })
  startsOn: string

  @Field(() => LocalDate, { description: 'The day from which its people work in the new way.' })
  goLiveOn: string

  @Field(() => LocalDate, { description: 'Last day of its work.' })
  endsOn: string

  @Field(() => LocalDate, { nullable: true, description: 'Last day of support; null = not decided yet.' })
  supportEndsOn: string | null
}
