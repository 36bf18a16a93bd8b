import { PARTS_MAX } from '@tidemark/domain/training/session-input'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { keepsSheet, keepsTraining, seesProgramOf } from './sees-session.ts'
import { TrainingSessionFilter } from './training-session.filter.ts'
import { TrainingSessionPageType, TrainingSessionType, TrainingWaveRefType } from './training-session.type.ts'
import { OVERLAPS_MAX, readOverlaps } from './overlaps.read.ts'
import { readParts, readTrainingSession, readTrainingSessions } from './training-sessions.read.ts'

@Resolver(() => TrainingSessionType)
export class TrainingSessionResolver {
  @Query(() => TrainingSessionType, {
    nullable: true,
    description: 'One session: what, when, where and with whom; null if there is none.',
  })
  trainingSession(
    @Ctx() { em }: SignedInContext,
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
  ): Promise<TrainingSessionType | null> {
    return readTrainingSession(em, id)
  }

  @Query(() => TrainingSessionPageType, {
    description: 'Sessions by when they begin; what has passed the latest first.',
  })
  trainingSessions(
    @Ctx() { em, now }: SignedInContext,
    @Arg('filter', () => TrainingSessionFilter, { description: 'Which of them.' })
    filter: TrainingSessionFilter,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
  ): Promise<TrainingSessionPageType> {
    checkPage(page)
    return readTrainingSessions(em, { filter, page, now })
  }

  @AtMost(PARTS_MAX)
  @FieldResolver(() => [TrainingSessionType], {
    description: 'The parts of a series, the first one first; none if it is no series.',
  })
  parts(@Root() { id }: TrainingSessionType, @Ctx() { em }: SignedInContext): Promise<TrainingSessionType[]> {
    return readParts(em, id)
  }

  @AtMost(OVERLAPS_MAX)
  @FieldResolver(() => [TrainingSessionType], {
    description:
      'Other sessions that its trainer leads at the same time, the first five: a warning, no refusal.',
  })
  overlaps(
    @Root() { id }: TrainingSessionType,
    @Ctx() { em }: SignedInContext,
  ): Promise<TrainingSessionType[]> {
    return readOverlaps(em, id)
  }

  @FieldResolver(() => TrainingWaveRefType, {
    nullable: true,
    description:
      'The wave for which its seats are kept; null = for whoever needs them, or of a program that the viewer does not see.',
  })
  wave(
    @Root() { keptFor }: TrainingSessionType,
    @Ctx() { viewer }: SignedInContext,
  ): TrainingWaveRefType | null {
    return keptFor && seesProgramOf(viewer, keptFor) ? keptFor : null
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change it.' })
  mayEdit(@Ctx() { viewer }: SignedInContext): boolean {
    return keepsTraining(viewer)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may put down who was there: those who plan trainings, and its trainer.',
  })
  mayKeepSheet(@Root() session: TrainingSessionType, @Ctx() { viewer }: SignedInContext): boolean {
    return keepsSheet(viewer, session)
  }
}
