import { type AskingState, stateOfAsking } from '@tidemark/domain/kernel/asking-state'
import { ROUNDS_MAX } from '@tidemark/domain/readiness/round-input'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { programsRun } from '../access/access.module.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { participationOf } from './participation.read.ts'
import { ProgramReadinessType, ReadinessRoundType, RoundPreviewType } from './readiness-round.type.ts'
import { RoundStateEnum } from './readiness.enums.ts'
import { readRoundPreview } from './round-preview.read.ts'
import { readRound, roundsOf } from './rounds.read.ts'

@Resolver(() => ReadinessRoundType)
export class ReadinessRoundResolver {
  @Query(() => ProgramReadinessType, {
    nullable: true,
    description: 'The readiness rounds of a program; null if it is not the viewer’s to see.',
  })
  async readinessRounds(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('programId', () => ID, { description: 'The program.' }) programId: string,
  ): Promise<ProgramReadinessType | null> {
    return (await isProgramInSight(em, viewer, programId)) ? { id: programId } : null
  }

  @Query(() => ReadinessRoundType, {
    nullable: true,
    description: 'One readiness round; null if it is not the viewer’s to see.',
  })
  async readinessRound(
    @Ctx() { em, viewer }: SignedInContext,
    @Arg('id', () => ID, { description: 'The round.' }) id: string,
  ): Promise<ReadinessRoundType | null> {
    const round = await readRound(em, id)
    return round && (await isProgramInSight(em, viewer, round.programId)) ? round : null
  }

  @FieldResolver(() => RoundStateEnum, { description: 'How far it is.' })
  state(@Root() round: ReadinessRoundType): AskingState {
    return stateOfAsking(round)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many have answered at least, in steps of five, so that nobody sees who answers when; null unless it is open.',
  })
  answeredAtLeast(
    @Root() { id }: ReadinessRoundType,
    @Ctx() context: SignedInContext,
  ): Promise<number | null> {
    return participationOf(context, id)
  }

  @FieldResolver(() => RoundPreviewType, {
    nullable: true,
    description:
      'Whom it would ask if it were opened today; null once it was opened, and for those who don’t run the program.',
  })
  async preview(
    @Root() round: ReadinessRoundType,
    @Ctx() { em, viewer, now }: SignedInContext,
  ): Promise<RoundPreviewType | null> {
    const isPlanned = stateOfAsking(round) === 'planned'
    if (!isPlanned || !programsRun(viewer).includes(round.programId)) return null
    return readRoundPreview(em, round, now.toISOString().slice(0, 10))
  }
}

@Resolver(() => ProgramReadinessType)
export class ProgramReadinessResolver {
  @AtMost(ROUNDS_MAX)
  @FieldResolver(() => [ReadinessRoundType], { description: 'Its rounds, in the order in which they open.' })
  rounds(
    @Root() { id }: ProgramReadinessType,
    @Ctx() context: SignedInContext,
  ): Promise<ReadinessRoundType[]> {
    return roundsOf(context, id)
  }
}
