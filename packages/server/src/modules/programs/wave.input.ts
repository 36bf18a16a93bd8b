import type { WaveStatus } from '@tidemark/domain/programs/wave-status'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { WaveStatusEnum } from './wave.type.ts'

@InputType('WaveInput', { description: 'A wave as it shall be.' })
export class WaveInput {
  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name: string

  @Field(() => WaveStatusEnum, { description: 'How far it is.' })
  status: WaveStatus

  @Field(() => LocalDate, { description: 'First day of its work.' })
  startsOn: string

  @Field(() => LocalDate, {
    description: 'The day from which its people work in the new way, not before the start.',
  })
  goLiveOn: string

  @Field(() => LocalDate, { description: 'Last day of its work, not before the go-live.' })
  endsOn: string

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of support, not before the go-live; null = open.',
  })
  supportEndsOn?: string | null

  @Field(() => [ID], {
    description: 'The units that it reaches, each with every unit below it; at most 250.',
  })
  unitIds: string[]

  @Field(() => [ID], { description: 'The waves of the same program that it waits for, at most 100.' })
  dependsOnIds: string[]
}

@InputType('AddWaveInput', { description: 'A new wave of a program.' })
export class AddWaveInput {
  @Field(() => ID, { description: 'The program.' })
  programId: string

  @Field(() => WaveInput, { description: 'The wave.' })
  wave: WaveInput
}

@InputType('UpdateWaveInput', { description: 'A wave as it shall be.' })
export class UpdateWaveInput {
  @Field(() => ID, { description: 'The wave.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => WaveInput, { description: 'All its fields, units and dependencies.' })
  wave: WaveInput
}
