import type { TrainingState } from '@tidemark/domain/training-coverage/training-due'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AtMost, LONGEST_LIST } from '../../kernel/at-most.ts'
import { FigureInputType, SourceType } from '../../kernel/explained-figure.type.ts'
import { PageType } from '../../kernel/page.type.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { UnitRefType } from '../access/access.module.ts'

export const TrainingStateEnum = registerEnum<TrainingState>(
  'TrainingState',
  'How somebody stands to a course that is required of them.',
  {
    overdue: 'Not completed, and the day has passed.',
    due_soon: 'Not completed, and due within 30 days.',
    open: 'Not completed, and due later or by no day.',
    expiring: 'Completed, and to be done again within 60 days.',
    completed: 'Completed, and it counts for longer than 60 days.',
  },
)

@ObjectType('TrainedShare', { description: 'Required people who completed, of all who are required.' })
export class TrainedShareType {
  @Field(() => Int, { description: 'People who completed it.' })
  count: number

  @Field(() => Int, { description: 'People of whom it is required; never 0.' })
  of: number
}

@ObjectType('CoverageColumn', { description: 'The coverage of one course.' })
export class CoverageColumnType {
  @Field(() => ID, { description: 'The course.' })
  courseId: string

  @Field(() => String, { description: 'What files know it by.' })
  code: string

  @Field(() => String, { description: 'Its title.' })
  title: string

  @Field(() => TrainedShareType, {
    nullable: true,
    description: 'Of everybody asked for; null if nobody is required or it may not be told.',
  })
  whole: TrainedShareType | null

  @Field(() => [Int], {
    nullable: 'items',
    description: 'People who completed it, by unit with everybody below; null where it can’t be said.',
  })
  completed: (number | null)[]

  @Field(() => [Int], {
    nullable: 'items',
    description: 'People of whom it is required, by unit with everybody below; null where it can’t be said.',
  })
  required: (number | null)[]
}

@ObjectType('WaveCoverage', { description: 'The coverage of the units that a wave reaches.' })
export class WaveCoverageType {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => LocalDate, { description: 'When it goes live.' })
  goLiveOn: string

  @Field(() => TrainedShareType, {
    nullable: true,
    description: 'People who completed all that is required of them; null if it can’t be said.',
  })
  share: TrainedShareType | null

  @Field(() => Int, {
    description: 'Units named by the wave of which nothing may be told; they are in no figure of it.',
  })
  leftOut: number
}

@ObjectType('TrainingCoverage', {
  description:
    'Who is trained: required people who completed ÷ required, by unit and course, as far as the viewer may see it.',
})
export class TrainingCoverageType {
  @Field(() => LocalDate, { description: 'The day by which it was completed.' })
  asOf: string

  @Field(() => Boolean, {
    description: 'Whether the viewer sees everybody in it by name; otherwise few people are told of nobody.',
  })
  seesNames: boolean

  @Field(() => Boolean, { description: 'Whether the viewer sees some people by name, such as their own.' })
  seesSomeNames: boolean

  @Field(() => Boolean, { description: 'Whether the viewer is told when what people completed expires.' })
  seesExpiry: boolean

  @Field(() => Int, { description: 'The fewest people that a figure is told of to whoever sees no names.' })
  minimum: number

  @Field(() => [ID], { description: 'Programs that require training, by name.' })
  programIds: string[]

  @Field(() => [String], { description: 'Their names.' })
  programNames: string[]

  @Field(() => [ID], {
    description: 'Courses that may be asked for, by title: those of the program, if one is chosen.',
  })
  courseIds: string[]

  @Field(() => [String], { description: 'Their titles.' })
  courseTitles: string[]

  @Field(() => TrainedShareType, {
    nullable: true,
    description: 'People who completed all that is required of them; null if it can’t be said.',
  })
  whole: TrainedShareType | null

  @Field(() => Int, {
    description: 'Units named by the wave of which nothing may be told; 0 without a wave.',
  })
  leftOut: number

  @Field(() => [ID], { description: 'Units of which anything may be told, in reading order.' })
  unitIds: string[]

  @Field(() => [String], { description: 'Their names.' })
  unitNames: string[]

  @Field(() => [Int], { description: 'The position of the unit that each hangs under; −1 for a top one.' })
  parentIndex: number[]

  @Field(() => [Int], {
    nullable: 'items',
    description: 'People who completed all that is required of them; null where it can’t be said.',
  })
  completed: (number | null)[]

  @Field(() => [Int], {
    nullable: 'items',
    description: 'People of whom anything is required; null where it can’t be said.',
  })
  required: (number | null)[]

  @AtMost(LONGEST_LIST)
  @Field(() => [CoverageColumnType], { description: 'Each course by itself, by title.' })
  courses: CoverageColumnType[]

  @AtMost(LONGEST_LIST)
  @Field(() => [WaveCoverageType], { description: 'The open waves of the program, if one is chosen.' })
  waves: WaveCoverageType[]
}

@ObjectType('RequiredPerson', { description: 'Somebody who has to complete a course.' })
export class RequiredPersonType {
  @Field(() => ID, { description: 'The employee.' })
  employeeId: string

  @Field(() => String, { description: 'The name.' })
  fullName: string

  @Field(() => String, { description: 'The key that files know the person by.' })
  staffNumber: string

  @Field(() => UnitRefType, { description: 'The unit that the person is in.' })
  unit: UnitRefType

  @Field(() => ID, { description: 'The course.' })
  courseId: string

  @Field(() => String, { description: 'Its title.' })
  courseTitle: string

  @Field(() => LocalDate, { nullable: true, description: 'By when; null = by no day.' })
  dueOn: string | null

  @Field(() => TrainingStateEnum, {
    description: 'How they stand to it; for program managers “expiring” is “completed”.',
  })
  state: TrainingState

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When they completed it; null if they didn’t, and for program managers.',
  })
  completedOn: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The first day on which it no longer counts; null if it counts for good, and for program managers.',
  })
  expiresOn: string | null
}

@ObjectType('RequiredPersonPage', { description: 'A page of people who have to complete courses.' })
export class RequiredPersonPageType extends PageType {
  @Field(() => [RequiredPersonType], { description: 'Who is due first comes first.' })
  items: RequiredPersonType[]
}

@ObjectType('CoverageSheet', { description: 'Where a figure of training coverage comes from.' })
export class CoverageSheetType {
  @Field(() => String, { description: 'What the figure is.' })
  title: string

  @Field(() => LocalDate, { description: 'The day that it is about.' })
  asOf: string

  @Field(() => TrainedShareType, { nullable: true, description: 'The figure; null if it can’t be said.' })
  share: TrainedShareType | null

  @Field(() => String, { description: 'The formula in words.' })
  inWords: string

  @Field(() => String, { description: 'The formula with its numbers.' })
  inSymbols: string

  @AtMost(10)
  @Field(() => [FigureInputType], { description: 'The numbers that go into it.' })
  inputs: FigureInputType[]

  @AtMost(10)
  @Field(() => [SourceType], { description: 'Where the rule was published.' })
  sources: SourceType[]
}

@ObjectType('TrainingSeatGap', { description: 'Seats against need of one course before one wave goes live.' })
export class TrainingSeatGapType {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string

  @Field(() => String, { description: 'Its name.' })
  waveName: string

  @Field(() => LocalDate, { description: 'When it goes live.' })
  goLiveOn: string

  @Field(() => ID, { description: 'The course.' })
  courseId: string

  @Field(() => String, { description: 'Its title.' })
  courseTitle: string

  @Field(() => Int, { description: 'People of the wave who still have to complete it.' })
  needed: number

  @Field(() => Int, {
    description: 'Of them those who have a seat in a planned session that ends before the go-live.',
  })
  seated: number

  @Field(() => Int, { description: 'Free seats that are kept for the wave and needed by it.' })
  kept: number

  @Field(() => Int, {
    description: 'Free seats for anybody that it gets, the wave that goes live earlier first.',
  })
  shared: number

  @Field(() => Int, { description: 'Seats that are missing.' })
  gap: number
}
