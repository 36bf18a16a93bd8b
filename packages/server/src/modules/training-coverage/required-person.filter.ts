import { TRAINING_STATES, type TrainingState } from '@tidemark/domain/training-coverage/training-due'
import { Field, ID, InputType } from 'type-graphql'
import { LocalDate } from '../../kernel/scalars.ts'
import { TrainingStateEnum } from './training-coverage.type.ts'

@InputType('RequiredPersonFilter', {
  description: 'Whom to list; what is left out doesn’t narrow the list down.',
})
export class RequiredPersonFilter {
  @Field(() => ID, { nullable: true, description: 'Required by this program.' })
  programId?: string | null

  @Field(() => ID, { nullable: true, description: 'In the units of this wave of the program.' })
  waveId?: string | null

  @Field(() => ID, { nullable: true, description: 'Required to complete this course.' })
  courseId?: string | null

  @Field(() => ID, { nullable: true, description: 'In this unit or one below.' })
  unitId?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'As of this day; null = today.' })
  asOf?: string | null

  @Field(() => [TrainingStateEnum], {
    nullable: true,
    description: `Standing to it in one of these ways, at most ${TRAINING_STATES.length}.`,
  })
  states?: TrainingState[] | null
}
