import type { TrainingMode } from '@tidemark/domain/training/course'
import { LOOK_DAYS, type LookDay, type LookState } from '@tidemark/domain/training-evaluation/behavior-effect'
import { REACTION_STATEMENTS } from '@tidemark/domain/training-evaluation/statements'
import { SERVED_BEHAVIORS_MAX } from '@tidemark/domain/training/course-input'
import { TRAINING_MODES } from '@tidemark/domain/training/course'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import { LocalDate } from '../../kernel/scalars.ts'
import { TrainingModeEnum } from '../training/training.module.ts'
import { LookStateEnum } from './evaluation.enums.ts'

/** The most courses that one answer tells of. */
export const EVALUATED_COURSES_MAX = 100

const share = (description: string) => ({
  nullable: true,
  description: `${description} 0 to 1; null = too few.`,
})

@ObjectType('ReactionStatement', { description: 'What people said of one statement.' })
export class ReactionStatementType {
  @Field(() => String, { description: 'The statement.' })
  text: string

  @Field(() => Int, { description: 'How many answered it; 0 = too few to tell.' })
  answered: number

  @Field(() => Float, { nullable: true, description: 'The mean, 1 to 5; null = too few.' })
  mean: number | null

  @Field(() => Float, share('The share of those who chose 4 or 5,'))
  favorable: number | null
}

@ObjectType('TrainingReaction', { description: 'Level 1: what those who were there said of it.' })
export class TrainingReactionType {
  @Field(() => Int, { description: 'How many answered.' })
  answered: number

  @Field(() => Float, { nullable: true, description: 'The mean of all answers, 1 to 5.' })
  mean: number | null

  @Field(() => Float, share('The share of answers that were 4 or 5,'))
  favorable: number | null

  @AtMost(REACTION_STATEMENTS.length)
  @Field(() => [ReactionStatementType], { description: 'The statements in their order.' })
  statements: ReactionStatementType[]
}

@ObjectType('TrainingLearning', {
  description: 'Level 2: scores of those who have one from before and one from the end.',
})
export class TrainingLearningType {
  @Field(() => Int, { nullable: true, description: 'How many have both; null = too few to be told.' })
  people: number | null

  @Field(() => Float, { nullable: true, description: 'The mean before, 0 to 100; null = too few.' })
  meanBefore: number | null

  @Field(() => Float, { nullable: true, description: 'The mean at the end; null = too few.' })
  meanAfter: number | null

  @Field(() => Float, { nullable: true, description: 'The mean of what each gained; null = too few.' })
  gain: number | null

  @Field(() => Float, { nullable: true, description: 'Where the gain begins at least, 95 %.' })
  lower: number | null

  @Field(() => Float, { nullable: true, description: 'Where the gain ends at most, 95 %.' })
  upper: number | null

  @Field(() => Float, share('Who would have passed before; null also where nothing is passed,'))
  passedBefore: number | null

  @Field(() => Float, share('Who passed at the end; null also where nothing is passed,'))
  passedAfter: number | null
}

@ObjectType('BehaviorLook', {
  description:
    'Level 3: who shows a behavior so many days after completing a course, against who had not completed it.',
})
export class BehaviorLookType {
  @Field(() => Int, { description: '30, 60 or 90 days after.' })
  day: LookDay

  @Field(() => LookStateEnum, { description: 'What can be said.' })
  state: LookState

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which it is due for one more attendee; null = for none.',
  })
  nextOn: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Attendees for whom the day has come; null = too few to be told.',
  })
  attendees: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Attendees of whom enough was seen; null = too few to be told to the viewer.',
  })
  attendeesObserved: number | null

  @Field(() => Float, share('Who of them shows it,'))
  attendeesShare: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Others of the same units who had not completed it; null = too few to be told.',
  })
  others: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Others of whom enough was seen; null = too few to be told.',
  })
  othersObserved: number | null

  @Field(() => Float, share('Who of them shows it,'))
  othersShare: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Attendees less others, −1 to 1; null = it can’t be told.',
  })
  difference: number | null

  @Field(() => Float, { nullable: true, description: 'Where the difference begins at least, 95 %.' })
  lower: number | null

  @Field(() => Float, { nullable: true, description: 'Where the difference ends at most, 95 %.' })
  upper: number | null
}

@ObjectType('ServedObjective', { description: 'Level 4: what a behavior is for, as it was measured.' })
export class ServedObjectiveType {
  @Field(() => ID, { description: 'The objective.' })
  id: string

  @Field(() => String, { description: 'What customers shall notice.' })
  statement: string

  @Field(() => String, { description: 'What is measured.' })
  metric: string

  @Field(() => String, { description: 'What it is measured in.' })
  unit: string

  @Field(() => Float, { description: 'The metric before the program.' })
  baseline: number

  @Field(() => Float, { description: 'The metric as it shall be.' })
  target: number

  /** The program, in which what was measured since is on file. */
  programId: string
}

@ObjectType('BehaviorEffect', {
  description: 'A behavior that a course serves, and whether people do it afterwards.',
})
export class BehaviorEffectType {
  /** Not its key: a cache would take the figures of one course for those of another one that serves it too. */
  @Field(() => ID, { description: 'The behavior.' })
  behaviorId: string

  @Field(() => String, { description: 'What people shall be seen doing.' })
  name: string

  @Field(() => Boolean, { description: 'Whether it is an old habit: who shows it has given it up.' })
  isUnlearned: boolean

  @Field(() => ID, { description: 'The program that asks for it.' })
  programId: string

  @Field(() => String, { description: 'Its name.' })
  programName: string

  @Field(() => Boolean, {
    description: 'Whether its program notes who was seen; without names nobody can be told from anybody.',
  })
  isNamed: boolean

  @AtMost(LOOK_DAYS.length)
  @Field(() => [BehaviorLookType], { description: 'After 30, 60 and 90 days.' })
  looks: BehaviorLookType[]

  @Field(() => BehaviorLookType, { description: 'The latest look that can be told, else the first.' })
  latest: BehaviorLookType

  @Field(() => Boolean, { description: 'Whether it stayed as it was although tests rose.' })
  isSilent: boolean

  @Field(() => ServedObjectiveType, { nullable: true, description: 'What it is for; null = not said.' })
  objective: ServedObjectiveType | null
}

@ObjectType('CourseEvaluation', { description: 'Whether a course works, on the four levels of Kirkpatrick.' })
export class CourseEvaluationType {
  @Field(() => ID, { description: 'The course.' })
  id: string

  @Field(() => String, { description: 'What files call it.' })
  code: string

  @Field(() => String, { description: 'What it is called.' })
  title: string

  @Field(() => TrainingModeEnum, { description: 'How people learn in it.' })
  mode: TrainingMode

  @Field(() => LocalDate, { description: 'The day of these figures, in UTC.' })
  asOf: string

  @Field(() => Int, { description: 'How few people nothing is told of.' })
  minimumGroupSize: number

  @Field(() => TrainingReactionType, {
    nullable: true,
    description: 'Level 1; null = nothing that may be told.',
  })
  reaction: TrainingReactionType | null

  @Field(() => TrainingLearningType, {
    nullable: true,
    description: 'Level 2; null = nobody has two scores.',
  })
  learning: TrainingLearningType | null

  @AtMost(SERVED_BEHAVIORS_MAX)
  @Field(() => [BehaviorEffectType], {
    description: 'Level 3, for each behavior that the viewer may know of.',
  })
  effects: BehaviorEffectType[]

  @Field(() => BehaviorEffectType, {
    nullable: true,
    description:
      'The one behavior to look at first: one that stayed as it was, else one of which something can be told.',
  })
  headline: BehaviorEffectType | null

  @Field(() => ServedObjectiveType, { nullable: true, description: 'Level 4: what that behavior is for.' })
  served: ServedObjectiveType | null

  @Field(() => String, {
    nullable: true,
    description:
      'That tests rose and behavior didn’t, with figures and what is likely to help; null = it can’t be said.',
  })
  flag: string | null
}

@ObjectType('ModeHours', { description: 'What was completed in one mode.' })
export class ModeHoursType {
  @Field(() => TrainingModeEnum, { description: 'How people learned.' })
  mode: TrainingMode

  @Field(() => Float, { nullable: true, description: 'Person-hours; null = of too few people.' })
  hours: number | null
}

@ObjectType('LearningByDoing', { description: 'How much of what was learned was learned by doing.' })
export class LearningByDoingType {
  @Field(() => Float, share('Person-hours by doing, of all that were completed,'))
  share: number | null

  @Field(() => Float, { nullable: true, description: 'All person-hours; null = of too few people.' })
  hours: number | null

  @AtMost(TRAINING_MODES.length)
  @Field(() => [ModeHoursType], { description: 'Each mode.' })
  modes: ModeHoursType[]
}

@ObjectType('TrainingEvaluation', { description: 'Does what people learn change what they do?' })
export class TrainingEvaluationType {
  @Field(() => LocalDate, { description: 'The day of these figures, in UTC.' })
  asOf: string

  @Field(() => LearningByDoingType, { description: 'Learning by doing, in what the filter leaves.' })
  byDoing: LearningByDoingType

  @AtMost(EVALUATED_COURSES_MAX)
  @Field(() => [CourseEvaluationType], {
    description: 'Courses that serve a behavior or were completed: those to look at first, then by title.',
  })
  courses: CourseEvaluationType[]

  @Field(() => Int, {
    description: 'How many there are in all; of more than 100 the first by title are told.',
  })
  total: number

  @Field(() => Boolean, {
    description: 'Whether the viewer is told of groups however small, by name elsewhere.',
  })
  seesEverybody: boolean
}

@InputType('TrainingEvaluationFilter', { description: 'Which courses.' })
export class TrainingEvaluationFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only what this program requires or what serves its behaviors; null = any.',
  })
  programId: string | null

  @Field(() => TrainingModeEnum, { nullable: true, description: 'Only this mode; null = any.' })
  mode: TrainingMode | null

  @Field(() => [ID], { nullable: true, description: 'Only these courses; null = any.' })
  courseIds: string[] | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether to leave out what people do at work, which takes longest to work out: behaviors, flags and what they serve are empty then.',
  })
  withoutBehavior: boolean | null
}

@ObjectType('AskedEvaluation', { description: 'Those who were at a session, asked how it was.' })
export class AskedEvaluationType {
  @Field(() => ID, { description: 'The evaluation.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when closing.' })
  version: number

  @Field(() => LocalDate, { description: 'When they were asked.' })
  openedOn: string

  @Field(() => LocalDate, { description: 'The last day on which they can answer.' })
  closesOn: string

  @Field(() => Boolean, { description: 'Whether answers are still taken. How many came is told to nobody.' })
  isOpen: boolean

  @Field(() => Int, { description: 'How many were asked.' })
  invited: number

  @Field(() => Int, { description: 'How few answers nothing is told of.' })
  minimumGroupSize: number

  @Field(() => TrainingReactionType, {
    nullable: true,
    description: 'What they said; null = it is open, or too few answered.',
  })
  reaction: TrainingReactionType | null

  @AtMost(250)
  @Field(() => [String], { description: 'What they wrote, in no order, where at least ten did.' })
  comments: string[]
}

@ObjectType('SessionEvaluation', { description: 'Whether a session worked, for those who keep its sheet.' })
export class SessionEvaluationType {
  @Field(() => ID, { description: 'The session.' })
  id: string

  @Field(() => LocalDate, { description: 'The day of these figures, in UTC.' })
  asOf: string

  @Field(() => AskedEvaluationType, { nullable: true, description: 'Level 1; null = nobody was asked.' })
  asked: AskedEvaluationType | null

  @Field(() => String, { nullable: true, description: 'Why nobody was asked; null = somebody was.' })
  notAsked: string | null

  @Field(() => TrainingLearningType, {
    nullable: true,
    description: 'Level 2; null = nobody has two scores.',
  })
  learning: TrainingLearningType | null

  @AtMost(SERVED_BEHAVIORS_MAX)
  @Field(() => [BehaviorEffectType], { description: 'Level 3, for each behavior that the course serves.' })
  effects: BehaviorEffectType[]
}

export const CloseTrainingEvaluationResult = resultOf(
  'CloseTrainingEvaluationResult',
  SessionEvaluationType,
  'SessionEvaluation',
)
